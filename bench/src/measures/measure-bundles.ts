import { join } from 'node:path'
import { build } from 'esbuild'
import type { Contender } from '../contenders/contender.ts'
import { contenders } from '../contenders/contenders.ts'
import { root } from '../paths.ts'
import { programFile } from '../rivals/prepare-rivals.ts'
import { gzippedSize } from '../sizes/gzipped-size.ts'

/** Bytes, minified and gzipped, of one call and of one call of each of ten sections, as they come and equipped. */
export type BundleSizes = Record<(typeof bundledPlans)[number], number>

export const bundledPlans = ['one-plain', 'ten-plain', 'one-equipped', 'ten-equipped'] as const

/** Sizes of this project's parts, in bytes. */
export interface PartSizes {
  /** Of the core and one call, ky left out. */
  core: number
  /** Of each further operation of one section. */
  operation: number
  /** Of each further section, of which one operation is called. */
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

/** Takes this project's bundle apart. */
export async function measureParts(): Promise<PartSizes> {
  const operations = Object.keys((await import('@halopsa/tickets')) as object).filter((name) => /^[a-z]/.test(name))
  const one = await bundle({
    code: "export { HaloClient } from '@halopsa/core'\nexport { getTickets } from '@halopsa/tickets'",
  })
  const all = await bundle({
    code: `export { HaloClient } from '@halopsa/core'\nexport { ${operations.filter((name) => !name.startsWith('paginate')).join(', ')} } from '@halopsa/tickets'`,
  })
  const [halopsa] = contenders
  if (!halopsa) throw new Error('No contenders')
  const file = programFile(halopsa, 'one-plain')
  const ten = programFile(halopsa, 'ten-plain')
  return {
    core: await bundle({ file, external: ['ky'] }),
    operation: (all - one) / (operations.filter((name) => !name.startsWith('paginate')).length - 1),
    section: ((await bundle({ file: ten })) - (await bundle({ file }))) / 9,
  }
}

async function bundle(source: { file?: string; code?: string; external?: string[] }): Promise<number> {
  const { outputFiles } = await build({
    ...(source.file ? { entryPoints: [source.file] } : {}),
    ...(source.code ? { stdin: { contents: source.code, resolveDir: join(root, 'bench') } } : {}),
    external: source.external ?? [],
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
