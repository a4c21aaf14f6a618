import { randomUUID } from 'node:crypto'
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Mode of files that their owner alone reads and writes. */
export const privateFileMode = 0o600
const privateFolderMode = 0o700

/** Reads a file; `undefined` when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Makes the folder of a private file, for its owner alone. A folder that is there stays as it is. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: privateFolderMode })
}

/** Writes a file that its owner alone can read. A reader finds the old text or the new one, never a part. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  await makePrivateFolder(dirname(file))
  // Renaming onto a symbolic link would replace the link: write to the file that it leads to.
  const target = await realpath(file).catch(() => file)
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, text, { mode: privateFileMode, flag: 'wx', flush: true })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
