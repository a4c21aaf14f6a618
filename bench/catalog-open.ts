import { join, resolve } from 'node:path'
import { run } from '@halopsa/testing'
import { median } from './src/statistics/statistics.ts'

/**
 * Measures how much longer a process runs that opens `@halopsa/catalog`, and one that searches in it, than one that does
 * nothing. Each runs in a process of its own, from the built package; a ratio is taken between the processes of one pair.
 *
 *     node bench/catalog-open.ts [pairs]
 */
const pairs = Number(process.argv[2] ?? 30)
const cwd = join(resolve(import.meta.dirname, '../packages'), 'catalog')

const programs = {
  empty: '0',
  open: "import { openCatalog } from '@halopsa/catalog'; openCatalog()",
  describe: "import { openCatalog } from '@halopsa/catalog'; openCatalog().describe('getTickets')",
  search: "import { openCatalog } from '@halopsa/catalog'; await openCatalog().search('open tickets of a client')",
}

async function milliseconds(code: string): Promise<number> {
  const start = performance.now()
  await run(process.execPath, ['--input-type=module', '--eval', code], { cwd })
  return performance.now() - start
}

await milliseconds(programs.search)
const runs = await Array.fromAsync({ length: pairs }, async () => ({
  empty: await milliseconds(programs.empty),
  open: await milliseconds(programs.open),
  describe: await milliseconds(programs.describe),
  search: await milliseconds(programs.search),
}))

console.log(`Node ${process.version}, median of ${pairs} pairs, beside \`node -e 0\``)
for (const name of ['open', 'describe', 'search'] as const) {
  const ratio = median(runs.map((times) => times[name] / times.empty))
  const more = median(runs.map((times) => times[name] - times.empty))
  console.log(`${name.padEnd(9)}${ratio.toFixed(2)} times, ${more.toFixed(1)} ms more`)
}
