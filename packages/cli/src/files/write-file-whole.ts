import { randomBytes } from 'node:crypto'
import { access, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
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
 * Writes a file as a whole or not at all: into a temporary file, which gets its name at the end and is removed when
 * something fails. What is no file, such as `/dev/null` or a named pipe, is written to as it is, and of a link the
 * file behind it is replaced.
 *
 * @param chunks Read one after the other.
 * @throws FileExistsError, what reading throws, and a system error where the file cannot be written.
 */
export async function writeFileWhole({ path, replaces }: Target, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  if (await isDevice(path)) return writeChunks(path, 'w', chunks)
  return withTemporaryFile({ path, replaces }, (file) => writeChunks(file, 'wx', chunks))
}

/**
 * Makes a file as a whole or not at all: it is written under a temporary name in a new folder beside it, which is removed
 * with all else that is in it.
 *
 * @param write Gets the path of a file that is not there yet.
 * @throws FileExistsError, what writing throws, and a system error where the file cannot get its name.
 */
export async function withTemporaryFile<Result>(
  { path, replaces }: Target,
  write: (file: string) => Promise<Result>,
): Promise<Result> {
  await assertFree({ path, replaces })
  const target = await realpath(path).catch(() => path)
  const folder = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      // A message about the temporary folder would name what nobody has typed.
      throw Object.assign(error, { path: dirname(target) })
    })
    const file = join(folder, basename(target))
    const result = await write(file)
    // Another program may have made the file meanwhile.
    await assertFree({ path, replaces })
    await rename(file, target)
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
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
