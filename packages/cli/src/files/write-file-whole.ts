import { randomBytes } from 'node:crypto'
import { access, open, rename, rm } from 'node:fs/promises'
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
 * when something fails.
 *
 * @param chunks Read one after the other.
 * @throws FileExistsError, what reading throws, and a system error where the file cannot be written.
 */
export async function writeFileWhole({ path, replaces }: Target, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await assertFree({ path, replaces })
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.part`)
  try {
    await writeChunks(temporary, chunks)
    // Another program may have made the file meanwhile.
    await assertFree({ path, replaces })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx')
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
  } finally {
    await file.close()
  }
}

/** @throws FileExistsError where there is a file that is not to be replaced. */
export async function assertFree({ path, replaces }: Target): Promise<void> {
  if (replaces) return
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (isThere) throw new FileExistsError(path)
}
