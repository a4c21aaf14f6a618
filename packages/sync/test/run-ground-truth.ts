import { groundTruth } from './ground-truth.ts'
import { killRuns } from './kill.ts'
import { databases, stopServer } from './mirrors.ts'

/**
 * The ground truth at its full size, with its figures:
 *
 *     node --conditions=@halopsa/source packages/sync/test/run-ground-truth.ts [records] [seeds] [first seed] [kills] [database]
 */
const [records = 10_000, seeds = 20, first = 1, kills = 100] = process.argv.slice(2, 6).map(Number)
const chosen = databases.filter((database) => (process.argv[6] ?? database) === database)
if (chosen.length === 0) throw new TypeError(`database: expected ${databases.join(' or ')}, got ${process.argv[6]}`)

let isEqual = true
for (const database of chosen) {
  for (let seed = first; seed < first + seeds; seed++) {
    const start = performance.now()
    const { lost, stale, phantom, unproven, edits, calls } = await groundTruth({ seed, records, database, runs: 2 })
    const wrong = [lost, stale, phantom, unproven]
    isEqual &&= wrong.every(({ length }) => length === 0)
    const figures = `${lost.length} lost, ${stale.length} stale, ${phantom.length} phantom, ${unproven.length} unproven`
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const memory = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `${database} seed ${seed}: ${figures}; ${records} records, ${edits} edits, ${calls} calls, ${seconds} s, ${memory} MB with the tenant`,
    )
    for (const line of wrong.flat().slice(0, 5)) console.log(`  ${line}`)
  }
  if (kills > 0) {
    const { differences } = await killRuns({ seed: first, records: Math.min(records, 2000), kills, database })
    isEqual &&= differences.length === 0
    console.log(`${database}: killed ${kills} times, ${differences.length} differences`)
  }
}
await stopServer()
process.exitCode = isEqual ? 0 : 1
