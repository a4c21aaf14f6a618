import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { WriteError } from './write-error.ts'

/** A tree that one process alone writes to. */
export interface TreeLock extends AsyncDisposable {
  /** Folder in the tree for what is being written (`new/`) and what it replaces (`old/`). Goes with the lock. */
  readonly staging: string
}

const stagingName = '.generate'

/**
 * Makes this process the only writer of a tree. What a process that was killed left is put in order first.
 * @throws {WriteError} when another process writes to the tree
 */
export async function lockTree(root: string): Promise<TreeLock> {
  await recoverTree(root)
  const staging = join(root, stagingName)
  const claim = join(root, `${stagingName}-${randomUUID()}`)
  await mkdir(claim, { recursive: true })
  await writeFile(join(claim, 'owner'), String(process.pid))
  try {
    // A folder that is renamed onto one with something in it is refused: only one of two processes succeeds.
    await rename(claim, staging)
  } catch (cause) {
    await rm(claim, { recursive: true, force: true })
    if (!isTaken(cause)) throw cause
    throw new WriteError(`Another process (${await ownerOf(staging)}) writes to ${root} at this moment`, { cause })
  }
  return { staging, [Symbol.asyncDispose]: () => rm(staging, { recursive: true, force: true }) }
}

/**
 * Puts in order what processes left that were killed while they wrote: a file that they had taken away is put back, and
 * their staging folders go.
 * @throws {WriteError} when another process writes to the tree
 */
export async function recoverTree(root: string): Promise<void> {
  const entries = await readdir(root).catch(() => [])
  for (const name of entries.filter((entry) => entry === stagingName || entry.startsWith(`${stagingName}-`))) {
    const folder = join(root, name)
    const owner = await ownerOf(folder)
    if (owner !== undefined && isRunning(owner)) {
      if (name === stagingName) throw new WriteError(`Another process (${owner}) writes to ${root} at this moment`)
      continue
    }
    await putBack(join(folder, 'old'), root)
    await rm(folder, { recursive: true, force: true })
  }
}

async function putBack(kept: string, root: string): Promise<void> {
  const entries = await readdir(kept, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const target = join(root, relative(kept, file))
    if (await exists(target)) continue
    await mkdir(dirname(target), { recursive: true })
    await rename(file, target)
  }
}

async function ownerOf(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'owner'), 'utf8').catch(() => '')
  return /^\d+$/.test(text) ? Number(text) : undefined
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process that belongs to somebody else runs, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
