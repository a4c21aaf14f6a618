import { describe, expect, test } from 'vitest'
import { createMirror, databases } from '../../test/mirrors.ts'
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
})
