import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { byCodePoint } from './order.ts'
import { lockTree } from './tree-lock.ts'
import { WriteError } from './write-error.ts'

/** What writing would change. */
export interface Difference {
  path: string
  kind: 'added' | 'changed' | 'removed'
}

/**
 * How the tree differs from the files.
 * @param ownedFolders folders below root in which every file belongs to us: one that is not among the files is stale
 */
export async function differences(
  files: ReadonlyMap<string, string>,
  root: string,
  ownedFolders: readonly string[],
): Promise<Difference[]> {
  const written = await Promise.all(
    [...files].map(async ([path, text]): Promise<Difference[]> => {
      const current = await readFile(join(root, path), 'utf8').catch(absent)
      if (current === text) return []
      return [{ path, kind: current === undefined ? 'added' : 'changed' }]
    }),
  )
  const present = await Promise.all(ownedFolders.map((folder) => listFiles(join(root, folder))))
  const stale = present
    .flat()
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => !files.has(path))
    .map((path): Difference => ({ path, kind: 'removed' }))
  return [...written.flat(), ...stale].sort((left, right) => byCodePoint(left.path, right.path))
}

/**
 * Brings the tree to the files: stages what is new in a temporary folder beside it and swaps file by file. A failure or
 * an interruption puts back what was swapped, so that the tree is as it was. A file that changes is never missing: were
 * the process killed, no version and no changelog would be lost.
 * @returns what changed
 * @throws {WriteError} on SIGINT and SIGTERM, when another process writes to the tree, and when what was swapped cannot be put back
 */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
  root: string,
  ownedFolders: readonly string[],
): Promise<Difference[]> {
  const changes = await differences(files, root, ownedFolders)
  if (changes.length === 0) return changes
  await using lock = await lockTree(root)
  const { staging } = lock
  const interruption = new AbortController()
  const interrupt = (signal: NodeJS.Signals) =>
    interruption.abort(new WriteError(`Interrupted by ${signal}: the tree is as it was`))
  for (const signal of interruptions) process.on(signal, interrupt)
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { path, kind } of changes) {
      interruption.signal.throwIfAborted()
      if (kind !== 'removed') await writeWithFolder(join(staging, 'new', path), files.get(path) as string)
    }
    for (const change of changes) {
      interruption.signal.throwIfAborted()
      undo.unshift(await swap(change, root, staging))
    }
  } catch (error) {
    await undoAll(undo, root, staging)
    throw error
  } finally {
    for (const signal of interruptions) process.off(signal, interrupt)
  }
  for (const folder of ownedFolders) await removeAbandonedFolders(join(root, folder), files, root)
  return changes
}

const interruptions = ['SIGINT', 'SIGTERM'] as const

/** @returns what takes the change back */
async function swap({ path, kind }: Difference, root: string, staging: string): Promise<() => Promise<void>> {
  const target = join(root, path)
  const staged = join(staging, 'new', path)
  const kept = join(staging, 'old', path)
  await mkdir(dirname(kind === 'added' ? target : kept), { recursive: true })
  if (kind === 'removed') await rename(target, kept)
  if (kind === 'changed') await copyFile(target, kept)
  if (kind !== 'removed') await rename(staged, target)
  return () => (kind === 'added' ? rm(target) : rename(kept, target))
}

async function undoAll(undo: readonly (() => Promise<void>)[], root: string, staging: string): Promise<void> {
  try {
    for (const step of undo) await step()
  } catch (cause) {
    const rest = join(root, `generate-rest-${randomUUID()}`)
    await rename(join(staging, 'old'), rest)
    throw new WriteError(`Not all could be put back as it was: the rest is in ${rest}`, { cause })
  }
}

async function writeWithFolder(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** Package folders that hold no file of ours any more, with what other tools left in them. */
async function removeAbandonedFolders(folder: string, files: ReadonlyMap<string, string>, root: string): Promise<void> {
  const prefix = `${relative(root, folder).split(sep).join('/')}/`
  const wanted = new Set(
    [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length).split('/')[0]),
  )
  for (const entry of (await readdir(folder).catch(absent)) ?? []) {
    if (!wanted.has(entry) && !entry.startsWith('.')) await rm(join(folder, entry), { recursive: true })
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(absent)) ?? []
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !isForeign(name))
      .map((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)])),
  )
  return nested.flat()
}

/** Whether an entry of a folder is what other tools make there, such as `.turbo` and `.DS_Store`. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === 'dist'
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
