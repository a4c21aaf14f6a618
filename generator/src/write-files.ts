import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { byCodePoint } from './spec/compare.ts'

/** What writing would change. */
export interface Difference {
  path: string
  kind: 'added' | 'changed' | 'removed'
}

/** Entries of a package folder that other tools make and that are no files of ours. */
const foreignEntries = new Set(['node_modules', 'dist', '.turbo'])

/**
 * How the tree differs from the files.
 * @param ownedFolder - a folder below root in which every file belongs to us: one that is not among the files is stale
 */
export async function differences(
  files: ReadonlyMap<string, string>,
  root: string,
  ownedFolder: string,
): Promise<Difference[]> {
  const written = await Promise.all(
    [...files].map(async ([path, text]): Promise<Difference[]> => {
      const current = await readFile(join(root, path), 'utf8').catch(absent)
      if (current === text) return []
      return [{ path, kind: current === undefined ? 'added' : 'changed' }]
    }),
  )
  const present = await listFiles(join(root, ownedFolder))
  const stale = present
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, kind: 'removed' }))
  return [...written.flat(), ...stale].sort((left, right) => byCodePoint(left.path, right.path))
}

/**
 * Brings the tree to the files: stages what is new in a temporary folder beside it and swaps file by file; a failure
 * puts back what was swapped, so that the tree is as it was.
 * @returns what changed
 */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
  root: string,
  ownedFolder: string,
): Promise<Difference[]> {
  const changes = await differences(files, root, ownedFolder)
  if (changes.length === 0) return changes
  const staging = join(root, `.generate-${randomUUID()}`)
  const undo: (() => Promise<unknown>)[] = []
  try {
    for (const { path, kind } of changes) {
      if (kind !== 'removed') await writeWithFolder(join(staging, 'new', path), files.get(path) as string)
    }
    for (const { path, kind } of changes) {
      const target = join(root, path)
      const kept = join(staging, 'old', path)
      if (kind !== 'added') {
        await moveWithFolder(target, kept)
        undo.push(() => rename(kept, target))
      }
      if (kind !== 'removed') {
        await moveWithFolder(join(staging, 'new', path), target)
        undo.push(() => rm(target))
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  await removeAbandonedFolders(join(root, ownedFolder), files, root)
  return changes
}

async function writeWithFolder(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function moveWithFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}

/** Package folders that hold no file of ours any more, with what other tools left in them. */
async function removeAbandonedFolders(folder: string, files: ReadonlyMap<string, string>, root: string): Promise<void> {
  const prefix = `${relative(root, folder).split(sep).join('/')}/`
  const wanted = new Set(
    [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/')[0]),
  )
  for (const entry of await readdir(folder).catch(() => [])) {
    if (!wanted.has(entry)) await rm(join(folder, entry), { recursive: true })
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !foreignEntries.has(name))
      .map((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)])),
  )
  return nested.flat()
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
