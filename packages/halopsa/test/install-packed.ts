import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run, runPnpm } from '../../../test/packed/run.ts'

const root = resolve(import.meta.dirname, '../../..')

/** A folder outside the repository with packages of this workspace installed from their tarballs. */
export interface Installation extends AsyncDisposable {
  folder: string
  /** Writes a file below the folder. */
  write(file: string, text: string): Promise<void>
}

/** Packs what `pnpm build` made, and lets npm install it in an empty folder, ky from the registry. */
export async function installPacked(packages: readonly string[]): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'halopsa-installed-'))
  const tarballs = join(folder, 'tarballs')
  await mkdir(tarballs)
  const filters = packages.flatMap((name) => ['--filter', name])
  await runPnpm(['--recursive', ...filters, 'pack', '--pack-destination', tarballs], root)
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const files = (await readdir(tarballs)).map((name) => join(tarballs, name))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...files], folder)
  return {
    folder,
    write: (file, text) => writeFile(join(folder, file), text),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Type-checks files of an installation as strictly as TypeScript can, declarations of packages included. */
export function typeCheck({ folder }: Installation, files: readonly string[], flags: readonly string[] = []) {
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false', '--noEmit']
  const modules = ['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable,dom.asynciterable', '--module', 'nodenext']
  return run(join(root, 'node_modules/.bin/tsc'), [...strict, ...modules, ...flags, ...files], folder)
}
