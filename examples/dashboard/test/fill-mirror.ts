import { HaloClient } from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import { sync } from '@halopsa/sync'

/** Mirrors the tables that the page needs. */
export async function fillMirror({ url: companyUrl, clientId, clientSecret }: HaloServer, to: string): Promise<void> {
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  const tables = ['tickets', 'actions', 'agent', 'status']
  await sync({ halo, to, tables, budget: { limit: 1_000_000, window: 1000 } })
}

const hour = 3_600_000

/** A moment so many hours before now, or after it where they are negative. */
export function ago(hours: number): string {
  return new Date(Date.now() - hours * hour).toISOString()
}
