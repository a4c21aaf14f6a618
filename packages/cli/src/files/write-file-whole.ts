import { randomBytes } from 'node:crypto'
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '@halopsa/command'

/** Where a file goes. */
export interface Target {
  path: string
  /** Whether it takes the place of a file that is there. */
  replaces: boolean
}

/** A file of this name is there, and was not to be replaced. */
export class FileExistsError extends CommandError {
  override name = 'FileExistsError'

  constructor(path: string) {
    super(`${path} exists; --force replaces it`)
  }
}

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, which gets its name at the end and is removed
 * when something fails. What is no file, such as `/dev/null` or a named pipe, is written to as it is, and of a link the
 * file behind it is replaced.
 *
 * @param chunks Read one after the other.
 * @throws FileExistsError, what reading throws, and a system error where the file cannot be written.
 */
export async function writeFileWhole({ path, replaces }: Target, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await assertFree({ path, replaces })
  if (await isDevice(path)) return writeChunks(path, 'w', chunks)
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await writeChunks(temporary, 'wx', chunks)
    // Another program may have made the file meanwhile.
    await assertFree({ path, replaces })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeChunks(path: string, mode: 'w' | 'wx', chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, mode)
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
  } finally {
    await file.close()
  }
}

/** Whether a path leads to a device or a pipe, in whose place a file would break other programs. */
async function isDevice(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined)
  return status !== undefined && !status.isFile() && !status.isDirectory()
}

/** @throws FileExistsError where there is a file that is not to be replaced. */
export async function assertFree({ path, replaces }: Target): Promise<void> {
  if (replaces || (await isDevice(path))) return
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw new FileExistsError(path)
}
