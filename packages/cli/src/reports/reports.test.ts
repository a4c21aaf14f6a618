import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { temporaryFolder } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunSurroundings, runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Report: [
        { id: 12, name: 'Open tickets', sql: 'select faultid, symptom from faults' },
        { id: 13, name: 'Time by agent', sql: 'select who from actions' },
      ],
    },
  })
  server.state.report(() => [
    { faultid: 1, symptom: 'No network' },
    { faultid: 2, symptom: 'Screen, broken' },
  ])
})
afterEach(() => server.close())

const run = (args: string[], surroundings: RunSurroundings = {}) =>
  runHaloInProcess(args, { env: tenantOf(server), ...surroundings })

const sent = () => server.state.requests.filter(({ path }) => path.startsWith('/api'))

describe('report run', () => {
  test('runs a saved report, and prints its rows', async () => {
    const { code, stdout, stderr } = await run(['report', 'run', '12', '--csv'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe('faultid,symptom\r\n1,No network\r\n2,"Screen, broken"\r\n')
    expect(sent()).toHaveLength(1)
  })

  test('takes the name of a report, and names the nearest', async () => {
    expect((await run(['report', 'run', 'open tickets', '--json'])).stdout).toContain('No network')
    expect(await run(['report', 'run', 'Open ticket'])).toMatchObject({
      code: 5,
      stderr: 'halo: Report has no "Open ticket"; the nearest are "Open tickets"\n',
    })
  })

  test.each(['--csv', '--json', '--ndjson', '--table'])('has the order of availablefields with %s', async (format) => {
    const rows = [{ faultid: 1, symptom: 'No network' }]
    const report = { rows, availablefields: [{ name: 'symptom' }, { name: 'faultid' }] }
    server.state.override('GET /Report/*', { id: 12, report })
    const { stdout } = await run(['report', 'run', '12', format])
    const symptom = stdout.indexOf('symptom')
    expect(symptom).toBeGreaterThanOrEqual(0)
    expect(symptom).toBeLessThan(stdout.indexOf('faultid'))
  })

  test('passes parameters on, and refuses unknown ones', async () => {
    await run(['report', 'run', '12', '--query', 'client_id=5'])
    expect(sent()[0]?.query.toString()).toBe('client_id=5&loadreport=true')
    const { code, stderr } = await run(['report', 'run', '12', '--query', 'clientid=5'])
    expect(code).toBe(2)
    expect(stderr).toContain('no parameter or field "clientid"; the nearest are client_id')
    expect((await run(['report', 'run', '12', '--query', 'loadreport=false'])).code).toBe(2)
  })

  test('a report that failed is an error', async () => {
    server.state.report(() => {
      throw new Error('Invalid column name\n \u001b[2Jx')
    })
    expect(await run(['report', 'run', '12', '--json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'halo: Report "12" failed: Invalid column name x\n',
    })
  })

  test.each([[{ id: 12 }], [{ id: 12, report: { loaded: false } }], [[]]])(
    'a response without a report is an error: %j',
    async (response) => {
      server.state.override('GET /Report/*', response)
      expect(await run(['report', 'run', '12'])).toMatchObject({ code: 1, stdout: '' })
    },
  )

  test('a report without rows is not', async () => {
    server.state.report(() => [])
    const empty = { code: 0, stdout: '[]\n', stderr: 'There are no rows\n' }
    expect(await run(['report', 'run', '12', '--json'])).toMatchObject(empty)
  })

  test('a report that does not exist ends with 5', async () => {
    expect((await run(['report', 'run', '99'])).code).toBe(5)
  })

  test('--dry-run shows the request, and sends nothing', async () => {
    const { stdout } = await run(['report', 'run', '12', '--dry-run'])
    expect(stdout).toBe('GET /Report/12?loadreport=true (read)\n')
    expect(server.state.requests).toEqual([])
  })
})

describe('sql', () => {
  const sql = 'select top 2 faultid, symptom from faults order by faultid'

  test('runs a query, which asks nobody because it only reads', async () => {
    const { code, stdout, stderr } = await run(['sql', sql, '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([
      { faultid: 1, symptom: 'No network' },
      { faultid: 2, symptom: 'Screen, broken' },
    ])
    expect(sent().map(({ method, body }) => [method, body])).toEqual([
      ['POST', [{ sql, _loadreportonly: true, _testonly: false }]],
    ])
    expect(server.state.list('Report')).toHaveLength(2)
  })

  test('reads the query from a file or the standard input', async () => {
    await using folder = await temporaryFolder()
    const file = await folder.write('query.sql', `\uFEFF${sql};\n`)
    await run(['sql', `@${file}`])
    await run(['sql', '-'], { input: `${sql}\n` })
    expect(sent().map(({ body }) => body)).toEqual(
      [sql, sql].map((query) => [{ sql: query, _loadreportonly: true, _testonly: false }]),
    )
  })

  test('refuses an empty query and several words, and tells a file that is not there', async () => {
    expect(await run(['sql', ' '])).toMatchObject({ code: 2, stderr: 'halo: sql has no query\n' })
    expect((await run(['sql', 'select', '1'])).code).toBe(2)
    const { code, stderr } = await run(['sql', '@/nowhere/query.sql'])
    expect(code).toBe(1)
    expect(stderr).toContain('/nowhere/query.sql')
    expect(server.state.requests).toEqual([])
  })

  test('tells that order by needs top, where the server refuses the query', async () => {
    const sorted = 'select faultid from faults order by faultid'
    expect((await run(['sql', sorted])).stderr).toBe('')
    server.state.report(() => {
      throw new Error('The ORDER BY clause is invalid in derived tables')
    })
    expect(await run(['sql', sorted])).toMatchObject({
      code: 1,
      stderr:
        'halo: The query failed: The ORDER BY clause is invalid in derived tables; the query runs inside a derived table, where order by needs top: select top 1000 …\n',
    })
    expect((await run(['sql', 'select 1 as one'])).stderr).not.toContain('order by needs top')
  })

  test('--limit shortens what is printed', async () => {
    const { stdout, stderr } = await run(['sql', sql, '--ndjson', '--limit', '1'])
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toBe('1 of 2 rows\n')
    expect((await run(['sql', sql, '--limit', '0'])).code).toBe(2)
  })

  test('--dry-run shows the query, and sends nothing', async () => {
    const { stdout } = await run(['sql', sql, '--dry-run', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ path: '/Report', effect: 'read', body: [{ sql }] })
    expect(server.state.requests).toEqual([])
  })
})

describe('limits of the server', () => {
  test('tells that there may be more than 50,000 rows', async () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => ({ id: index }))
    server.state.report(() => rows)
    const { code, stdout, stderr } = await run(['sql', 'select id from faults', '--ndjson'])
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(50_000)
    expect(stderr).toBe(
      '50,000 rows are the most that the server sends; there may be more, so read them in parts, such as by id\n',
    )
    server.state.report(() => rows.slice(0, 49_999))
    expect((await run(['sql', 'select id from faults', '--ndjson'])).stderr).toBe('')
  })

  test.each([[['sql', 'select 1']], [['report', 'run', '12']]])(
    'the gateway that gives up is told, and %j is not repeated',
    async (args) => {
      server.state.trouble({ on: '/Report*', status: 504 })
      server.state.trouble({ on: '/Report/*', status: 504 })
      const { code, stderr } = await run(args)
      expect(code).toBe(1)
      expect(stderr).toMatch(/the gateway gave up after about 60 s \(504\)\. The query may still run/)
      expect(sent()).toHaveLength(1)
    },
  )

  test.each([[['sql', 'select 1']], [['report', 'run', '12']]])(
    'a connection that breaks is an error, and %j is not repeated',
    async (args) => {
      server.state.trouble({ on: '/Report*', fault: 'reset' })
      server.state.trouble({ on: '/Report/*', fault: 'reset' })
      expect((await run(args)).code).toBe(1)
      expect(sent()).toHaveLength(1)
    },
  )

  test('waits longer than for other calls, unless --timeout says how long', async () => {
    server.state.report(() => new Promise((resolve) => setTimeout(resolve, 300, [])))
    const { code, stderr } = await run(['sql', 'select 1', '--timeout', '0.1'])
    expect(code).toBe(1)
    expect(stderr).toContain('no response came within 0.1 s. The query may still run')
  })
})
