import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { sync } from '../src/sync.ts'
import { compareMirror } from './compare-mirror.ts'
import { createMirror } from './mirrors.ts'
import { createRandom } from './random.ts'
import { editedTables, TenantScript } from './tenant-script.ts'

/** What came of a mirror of a tenant that was edited meanwhile. */
export interface GroundTruth {
  lost: string[]
  stale: string[]
  phantom: string[]
  /** Passes of the last run that are not complete. */
  unproven: string[]
  edits: number
  calls: number
}

/** How a tenant is edited, and mirrored. */
export interface GroundTruthOptions {
  seed: number
  /** Tickets to begin with. */
  records: number
  database: 'SQLite' | 'Postgres'
  /** Runs while the tenant is edited. */
  runs: number
}

/**
 * Mirrors a tenant several times while it is edited at random, then once more after it has come to rest, and compares the
 * two.
 */
export async function groundTruth({ seed, records, database, runs }: GroundTruthOptions): Promise<GroundTruth> {
  await using server = await startHaloServer({ seed: {}, requestLimit: 1, randomSeed: seed })
  await using mirror = await createMirror(database)
  const random = createRandom(seed)
  const tenant = new TenantScript(server, random)
  tenant.fill(records)
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  const run = (paces: { complete?: number }) =>
    sync({
      halo,
      to: mirror.to,
      tables: editedTables,
      share: 1,
      budget: { limit: 1_000_000, window: 1000 },
      lookBack: 2000,
      paces: { deletions: 0, ...paces },
    })
  let calls = 0
  for (let number = 1; number <= runs; number++) {
    tenant.start(0.3)
    // Every other run reads everything again, so that full passes meet edits, too.
    calls += (await run(number % 2 === 0 ? { complete: 0 } : {})).calls
    tenant.rest()
  }
  const last = await run({})
  const result: GroundTruth = {
    lost: [],
    stale: [],
    phantom: [],
    unproven: last.passes
      .filter(({ outcome }) => outcome !== 'complete')
      .map(({ table, pass, outcome, reason }) => `${table} ${pass} ${outcome}: ${reason}`),
    edits: tenant.edits,
    calls: calls + last.calls,
  }
  for (const name of editedTables) {
    const differences = await compareMirror(name, mirror, server)
    if (name === 'actions') differences.lost = differences.lost.filter((key) => !tenant.isOfDeletedTicket(key))
    for (const kind of ['lost', 'stale', 'phantom'] as const) {
      result[kind].push(...differences[kind].map((key) => `${name} ${key}`))
    }
  }
  return result
}
