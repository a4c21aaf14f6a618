import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { start } from '@halopsa/testing'
import { compareMirror } from './compare-mirror.ts'
import { createMirror, type TestMirror } from './mirrors.ts'
import { createRandom } from './random.ts'
import { TenantScript } from './tenant-script.ts'

const program = fileURLToPath(new URL('./killed-sync.ts', import.meta.url))
const tables = ['tickets', 'actions', 'supplier', 'feed', 'timesheet']

/** What a mirror has wrong whose process was killed again and again until a run came to its end. */
export interface KilledRuns {
  differences: string[]
  kills: number
}

/** Edits after each kill: the run that was killed has read some of these records, and others not. */
const editsBetween = 20

/**
 * Kills a run at random moments, edits the tenant, and starts the run again, until it has been killed so often and one has
 * come to its end.
 */
export async function killRuns(options: {
  seed: number
  records: number
  kills: number
  database: 'SQLite' | 'Postgres'
}): Promise<KilledRuns> {
  await using server = await startHaloServer({ seed: {}, requestLimit: 1 })
  await using mirror = await createMirror(options.database)
  const random = createRandom(options.seed)
  const tenant = new TenantScript(server, random)
  tenant.fill(options.records)
  let kills = 0
  while (kills < options.kills) {
    await using process = startRun(server, mirror)
    // The first page shows that the run has begun; the moments after it differ.
    await process.until(/page|complete/)
    await wait(random.below(400))
    process.kill('SIGKILL')
    if ((await process.ended) === undefined) kills++
    await tenant.edit(editsBetween)
  }
  await using process = startRun(server, mirror)
  await process.until(/complete: true/)
  const differences: string[] = []
  for (const name of tables) {
    const found = await compareMirror(name, mirror, server)
    if (name === 'actions') found.lost = found.lost.filter((key) => !tenant.isOfDeletedTicket(key))
    for (const [kind, keys] of Object.entries(found)) {
      differences.push(...keys.map((key: string) => `${kind}: ${name} ${key}`))
    }
  }
  return { differences, kills }
}

function startRun({ url, clientId, clientSecret }: HaloServer, { to }: TestMirror) {
  const args = ['--conditions=@halopsa/source', program, url, clientId, clientSecret, to, ...tables]
  return start(process.execPath, args)
}
