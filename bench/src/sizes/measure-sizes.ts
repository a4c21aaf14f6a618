import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bundler, bundlers } from './bundlers.ts'
import { gzippedSize } from './gzipped-size.ts'
import type { TypicalImport } from './typical-imports.ts'

const folder = join(import.meta.dirname, '../../.build/sizes')

/** A typical import with its bytes, by the name of the bundler. */
export interface MeasuredImport extends TypicalImport {
  sizes: Record<string, number>
}

/** Bundles a program with a bundler, from the built packages. */
export async function bundleProgram({ title, code }: TypicalImport, bundler: Bundler): Promise<string> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${title.toLowerCase().replaceAll(' ', '-')}.js`)
  await writeFile(file, code)
  return bundler(file)
}

/** Bytes of a program, minified and gzipped, by bundler. */
export async function measureSizes(program: TypicalImport): Promise<MeasuredImport> {
  const sizes: Record<string, number> = {}
  for (const [name, bundler] of Object.entries(bundlers)) {
    sizes[name] = gzippedSize(await bundleProgram(program, bundler))
  }
  return { ...program, sizes }
}
