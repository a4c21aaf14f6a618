import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { temporaryFolder } from '../folders/temporary-folder.ts'
import { pnpm } from '../processes/pnpm.ts'
import { packedFolderVariable } from './packed-folder.ts'
import { publicManifests, type WorkspaceManifest } from './workspace.ts'

/**
 * Packs packages of this repository as npm would get them, from what `pnpm build` made. Each is packed once in a run of
 * the tests (`packed-folder.ts`), or of a program.
 *
 * @param names default: every package that is published.
 * @returns the path of each tarball, by the name of its package.
 */
export async function packPackages(names?: readonly string[]): Promise<Map<string, string>> {
  const manifests = publicManifests()
  const wanted = names ?? [...manifests.keys()]
  const files = new Map(wanted.map((name) => [name, tarballFile(name, manifests)]))
  const missing = wanted.filter((name) => !existsSync(files.get(name) ?? ''))
  if (missing.length > 0) await pack(missing.length === manifests.size ? ['./packages/**'] : missing)
  return files
}

/** A folder of its own first: another process, which packs the same, finds a whole tarball or none. */
async function pack(filters: readonly string[]): Promise<void> {
  await using folder = await temporaryFolder(packedFolder())
  const selection = filters.flatMap((filter) => ['--filter', filter])
  await pnpm(['--recursive', ...selection, 'pack', '--pack-destination', folder.path])
  const tarballs = await readdir(folder.path)
  await Promise.all(tarballs.map((name) => rename(join(folder.path, name), join(packedFolder(), name))))
}

function tarballFile(name: string, manifests: ReadonlyMap<string, WorkspaceManifest>): string {
  const manifest = manifests.get(name)
  if (!manifest) throw new Error(`No package of this repository is called ${name}`)
  return join(packedFolder(), `${name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)
}

let folderOfProcess: string | undefined

function packedFolder(): string {
  const shared = process.env[packedFolderVariable]
  if (shared) return shared
  if (folderOfProcess === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'halopsa-packed-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    folderOfProcess = folder
  }
  return folderOfProcess
}
