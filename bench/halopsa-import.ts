import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

/**
 * What `import 'halopsa'` and a client cost over `import 'ky'`: whole processes, in pairs, from the built packages.
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

function milliseconds({ folder, code }: (typeof programs)['ky']): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: join(packages, folder) })
  return performance.now() - start
}

function median(values: number[]): string {
  return (values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(1)
}

milliseconds(programs.halopsa)
const runs = Array.from({ length: pairs }, () => ({
  empty: milliseconds(programs.empty),
  ky: milliseconds(programs.ky),
  halopsa: milliseconds(programs.halopsa),
}))

console.log(`Node ${process.version}, median of ${pairs} pairs, in milliseconds`)
console.log(`ky over an empty script:  ${median(runs.map(({ empty, ky }) => ky - empty))}`)
console.log(`halopsa over ky:          ${median(runs.map(({ ky, halopsa }) => halopsa - ky))}`)
