import { describe, expect, test } from 'vitest'
import { createMirror, databases, table } from '../../test/mirrors.ts'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'

describe.each(databases)('rows of a mirror in %s', (database) => {
  test('have dates as the text of their moments, and bytes in hexadecimal, in each format', async () => {
    await using mirror = await createMirror(database)
    const bytes = database === 'SQLite' ? "x'00ff'" : "'\\x00ff'::bytea"
    const query = `select id, last_update, ${bytes} as bytes from tickets where id = 1`
    const halo = async (...format: string[]) =>
      (await runHaloInProcess(['sql', '--mirror', mirror.from, query, ...format])).stdout
    const date = '2026-03-01T10:00:00.500Z'
    expect(await halo('--csv')).toBe(`id,last_update,bytes\r\n1,${date},00ff\r\n`)
    expect(JSON.parse(await halo('--json'))).toMatchObject([{ last_update: date, bytes: '00ff' }])
    expect(await halo()).toBe(`id\tlast_update\tbytes\n1\t${date}\t00ff\n`)
    expect(await halo('--table')).toMatch(/^id +last_update +bytes\n *1 +2026-03-0\d .* +00ff\n$/)
    const fields = ['tickets', '--from', mirror.from, '--csv', '--fields', 'id,last_update', '--limit', '1']
    expect((await runHaloInProcess(['sync', 'export', ...fields])).stdout).toBe(`id,last_update\r\n1,${date}\r\n`)
  })

  test('have the same header as CSV where there are none', async () => {
    await using mirror = await createMirror(database)
    const csv = async (...options: string[]) => {
      const line = ['sync', 'export', 'tickets', '--from', mirror.from, '--csv', ...options]
      return (await runHaloInProcess(line)).stdout
    }
    const [header] = (await csv()).split('\r\n')
    await using store = mirror.store()
    await store.open()
    await store.prepare(table('tickets'))
    await store.write(table('tickets'), { pass: 2, deleted: [[1], [2], [3]] })
    expect(header).toMatch(/^id,.*,raw,.*,cf_text/)
    expect(await csv()).toBe(`${header}\r\n`)
    expect(await csv('--fields', 'summary,id')).toBe('summary,id\r\n')
  })
})
