import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles a file of the installed program with the packages beside it, for runtimes that take one module. */
export async function bundle(folder: string, file: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions,
    write: false,
  })
  return outputFiles.map((output) => output.text).join('')
}
