import { HaloClient } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { type SyncOptions, sync } from '../src/sync.ts'
import { createMirror, type TestMirror } from './mirrors.ts'

export const day = 86_400_000

/** Records with ids from 1, changed so many days ago as their id says. */
export function numbered(count: number): { id: number; summary: string; name: string; last_update: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    summary: `Ticket ${index + 1}`,
    name: `Name ${index + 1}`,
    last_update: new Date(Date.now() - (index + 1) * day).toISOString(),
  }))
}

/** An empty tenant, a mirror of it, and a function that brings the mirror up to date. */
export async function createWorld(database: 'SQLite' | 'Postgres' = 'SQLite') {
  await using stack = new AsyncDisposableStack()
  const server = stack.use(await startHaloServer({ seed: {} }))
  const mirror = stack.use(await createMirror(database))
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  const run = (options: Partial<SyncOptions>) =>
    sync({ halo, to: mirror.to, budget: { limit: 1_000_000, window: 1000 }, patience: 3000, ...options })
  const rest = stack.move()
  return { server, mirror, halo, run, [Symbol.asyncDispose]: () => rest.disposeAsync() }
}

/** How often the list of a section was asked for. */
export function callsOf({ state }: HaloServer, section: string, since = 0): number {
  return state.requests.slice(since).filter(({ path }) => path === `/api/${section}`).length
}

export async function liveIds(mirror: TestMirror, table: string): Promise<number[]> {
  const rows = await mirror.query(`SELECT id FROM ${table} WHERE deleted_at IS NULL ORDER BY id`)
  return rows.map(({ id }) => Number(id))
}
