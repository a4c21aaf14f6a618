import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloServer, startHaloServer } from '../server.ts'

interface ReportResponse {
  name?: string
  report: { rows: unknown[]; availablefields?: unknown[]; load_error?: string }
}

let server: HaloServer
let call: Call

beforeEach(async () => {
  server = await startHaloServer({ seed: { Report: [{ id: 3, name: 'Open tickets', sql: 'select 1' }] } })
  call = await connect(server)
})
afterEach(() => server.close())

const read = async (response: Promise<Response>) => (await (await response).json()) as ReportResponse

describe('a saved report', () => {
  test('has rows from the function of the test, and their fields, with loadreport=true', async () => {
    server.state.report(({ id, sql }) => [{ id, sql, hours: 1.5 }])
    const { name, report } = await read(call('GET', '/Report/3?loadreport=true'))
    expect(name).toBe('Open tickets')
    expect(report.rows).toEqual([{ id: 3, sql: 'select 1', hours: 1.5 }])
    expect(report.availablefields).toMatchObject([{ name: 'id' }, { name: 'sql' }, { name: 'hours' }])
  })

  test('has no rows without loadreport, and a 404 where there is none', async () => {
    expect(await read(call('GET', '/Report/3'))).not.toHaveProperty('report')
    expect((await call('GET', '/Report/9?loadreport=true')).status).toBe(404)
  })

  test('has at most 50,000 rows', async () => {
    server.state.report(() => Array.from({ length: 50_001 }, (_, id) => ({ id })))
    expect((await read(call('GET', '/Report/3?loadreport=true'))).report.rows).toHaveLength(50_000)
  })
})

describe('a posted query', () => {
  test('has rows with _loadreportonly, and is not stored', async () => {
    server.state.report(async ({ id, sql }) => [{ id: id ?? null, sql }])
    const { report } = await read(call('POST', '/Report', [{ sql: 'select 2', _loadreportonly: true }]))
    expect(report.rows).toEqual([{ id: null, sql: 'select 2' }])
    expect(server.state.list('Report')).toHaveLength(1)
  })

  test('that fails is a 2xx with load_error', async () => {
    server.state.report(() => {
      throw new Error('Incorrect syntax near from')
    })
    const response = await call('POST', '/Report', [{ sql: 'select', _loadreportonly: true }])
    expect(response.ok).toBe(true)
    expect(((await response.json()) as ReportResponse).report).toEqual({
      rows: [],
      load_error: 'Incorrect syntax near from',
    })
  })

  test('says what is missing where the test gives no function, or has ended it', async () => {
    const end = server.state.report(() => [])
    end()
    const { report } = await read(call('POST', '/Report', [{ sql: 'select 1', _loadreportonly: true }]))
    expect(report.load_error).toContain('state.report')
  })
})
