import { join, resolve } from 'node:path'
import { run } from '@halopsa/testing'
import { median } from './src/statistics/statistics.ts'

/**
 * Measures how much longer `import 'halopsa'` with a client takes than `import 'ky'`. Each import runs in a process of its
 * own, from the built packages; a difference is taken between the processes of one pair.
 *
 *     node bench/halopsa-import.ts [pairs]
 */
const pairs = Number(process.argv[2] ?? 40)
const packages = resolve(import.meta.dirname, '../packages')

const programs = {
  empty: { folder: 'core', code: '' },
  ky: { folder: 'core', code: "import 'ky'" },
  halopsa: {
    folder: 'halopsa',
    code: "import { HaloAPI } from 'halopsa'; new HaloAPI({ companyUrl: 'https://a.halopsa.com', clientId: 'a', clientSecret: 'b' })",
  },
}

async function milliseconds({ folder, code }: (typeof programs)['ky']): Promise<number> {
  const start = performance.now()
  await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: join(packages, folder) })
  return performance.now() - start
}

await milliseconds(programs.halopsa)
const runs = await Array.fromAsync({ length: pairs }, async () => ({
  empty: await milliseconds(programs.empty),
  ky: await milliseconds(programs.ky),
  halopsa: await milliseconds(programs.halopsa),
}))

console.log(`Node ${process.version}, median of ${pairs} pairs, in milliseconds`)
console.log(`ky over an empty script:  ${median(runs.map(({ empty, ky }) => ky - empty)).toFixed(1)}`)
console.log(`halopsa over ky:          ${median(runs.map(({ ky, halopsa }) => halopsa - ky)).toFixed(1)}`)
