import { join } from 'node:path'
import { build } from 'esbuild'
import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { root } from '../paths.ts'
import { programFile } from '../rivals/prepare-rivals.ts'
import { tenSections } from '../sections.ts'
import { gzippedSize } from '../sizes/gzipped-size.ts'

/** Bytes, minified and gzipped, of the programs with one call and with ten, plain and with equipment. */
export type BundleSizes = Record<(typeof bundledPlans)[number], number>

export const bundledPlans = ['one-plain', 'ten-plain', 'one-equipped', 'ten-equipped'] as const

/** Sizes of this project's parts, in bytes. */
export interface PartSizes {
  /** Bytes that a client with one call adds to the same call with ky alone. */
  core: number
  /** Bytes of each further operation of the same section. */
  operation: number
  /** Bytes of each further section with one operation. */
  section: number
}

/** Bundles each contender's programs with esbuild, for browsers. */
export async function measureBundles(): Promise<Map<Contender, BundleSizes>> {
  const sizes = new Map<Contender, BundleSizes>()
  for (const contender of contenders) {
    const entries = bundledPlans.map(async (plan) => [plan, await bundle({ file: programFile(contender, plan) })])
    sizes.set(contender, Object.fromEntries(await Promise.all(entries)) as BundleSizes)
  }
  return sizes
}

/** Measures the parts of this project's bundle. */
export async function measureParts(): Promise<PartSizes> {
  const tickets = Object.keys(await import('@halopsa/tickets')).filter((name) => /^(get|post|delete)/.test(name))
  const ky = await bundle({ code: "import ky from 'ky'\nconsole.log(await ky.get('/api/Tickets').json())" })
  const core = await bundle({
    code: `${construction}\nconsole.log(await halo.request({ method: 'get', path: '/Tickets' }))`,
  })
  const one = await bundle({ code: operationsOf({ tickets: ['getTickets'] }) })
  const allOfOne = await bundle({ code: operationsOf({ tickets }) })
  const ten = await bundle({
    code: operationsOf(Object.fromEntries(tenSections.map(({ package: name, section }) => [name, [`get${section}`]]))),
  })
  return {
    core: core - ky,
    operation: (allOfOne - one) / (tickets.length - 1),
    section: (ten - one) / (tenSections.length - 1),
  }
}

const construction = `
  import { HaloClient } from '@halopsa/core'
  const halo = new HaloClient({ companyUrl: 'https://x.halopsa.com', clientId: 'a', clientSecret: 'b' })
`

/** A program that constructs a client and calls operations, given by package. */
function operationsOf(names: Record<string, readonly string[]>): string {
  return [
    construction,
    ...Object.entries(names).map(([name, functions]) => `import { ${functions.join(', ')} } from '@halopsa/${name}'`),
    ...Object.values(names)
      .flat()
      .map((name) => `console.log(await ${name}(halo, {}))`),
  ].join('\n')
}

async function bundle(source: { file?: string; code?: string }): Promise<number> {
  const { outputFiles } = await build({
    ...(source.file ? { entryPoints: [source.file] } : {}),
    ...(source.code ? { stdin: { contents: source.code, resolveDir: join(root, 'bench') } } : {}),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return gzippedSize(outputFiles.map(({ text }) => text).join(''))
}
