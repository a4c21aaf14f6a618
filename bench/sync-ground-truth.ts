import { groundTruth } from '../packages/sync/test/ground-truth.ts'
import { databases, stopServer } from '../packages/sync/test/mirrors.ts'

/**
 * Mirrors tenants that are edited at random while they are read, and counts what is wrong once they rest: records that are
 * lost, rows that are stale or of no record, passes that are not proven.
 *
 *     node --conditions=@halopsa/source bench/sync-ground-truth.ts [seeds] [tickets] [first seed]
 */
const [seeds = 20, records = 10_000, first = 1] = process.argv.slice(2).map(Number)

for (const database of databases) {
  for (let seed = first; seed < first + seeds; seed++) {
    const start = performance.now()
    const { lost, stale, phantom, unproven, edits, calls } = await groundTruth({ seed, records, database, runs: 3 })
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const wrong = `${lost.length} lost, ${stale.length} stale, ${phantom.length} phantom, ${unproven.length} unproven`
    console.log(`${database}, seed ${seed}: ${records} tickets, ${edits} edits, ${calls} calls, ${seconds} s: ${wrong}`)
    for (const difference of [...lost, ...stale, ...phantom, ...unproven].slice(0, 5)) console.log(`  ${difference}`)
  }
}
await stopServer()
