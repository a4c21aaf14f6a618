import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const root = resolve(import.meta.dirname, '../..')

/** What the program imports, and what that needs. */
const packages = ['core', 'schemas', 'limiter', 'tickets', 'attachment'].map((name) => `@halopsa/${name}`)

/** The program in a folder of its own, beside the packages as a user gets them. */
export interface InstalledProgram extends AsyncDisposable {
  readonly folder: string
}

/** Packs the built packages, and installs them with npm and the program in a temporary folder. */
export async function installProgram(): Promise<InstalledProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'))
  const filters = packages.flatMap((name) => ['--filter', name])
  await run('npx', ['-y', 'pnpm@12', ...filters, '--recursive', 'pack', '--pack-destination', folder], { cwd: root })
  const tarballs = (await readdir(folder)).map((file) => `./${file}`)
  await cp(resolve(import.meta.dirname, '../program'), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], { cwd: folder })
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}
