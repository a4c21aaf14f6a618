import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder that is removed with the block that holds it. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
  /** Writes a file below the folder, with the folders that it needs. Resolves to its path. */
  write(file: string, content: string | Uint8Array): Promise<string>
}

/**
 * Makes an empty folder.
 *
 * @param parent where. Default: the system's folder for temporary files.
 */
export async function temporaryFolder(parent: string = tmpdir()): Promise<TemporaryFolder> {
  await mkdir(parent, { recursive: true })
  const path = await mkdtemp(join(parent, 'halopsa-'))
  return {
    path,
    async write(file, content) {
      const target = join(path, file)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
      return target
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  }
}
