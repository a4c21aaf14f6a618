import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { afterAll, expect, test } from 'vitest'
import { createMirror, databases, stopServer } from '../test/mirrors.ts'
import { queryMirror } from './query-mirror.ts'
import { sync } from './sync.ts'

afterAll(stopServer)

test.each(databases)('a mirror in %s is read by queries that cannot change it', async (database) => {
  await using server = await startHaloServer({ tickets: 30 })
  await using mirror = await createMirror(database)
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  await sync({ halo, to: mirror.to, tables: ['tickets'], budget: { limit: 1_000_000, window: 1000 } })
  const rowsOf = (sql: string) => Array.fromAsync(queryMirror(mirror.to, sql))
  const [row] = await rowsOf('SELECT count(*) AS number FROM tickets')
  expect(Number(row?.number)).toBe(30)
  await expect(rowsOf('DELETE FROM tickets')).rejects.toThrow(/read.?only/i)
  await expect(rowsOf('SELECT missing FROM tickets')).rejects.toThrow('missing')
})
