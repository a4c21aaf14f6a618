import { globSync } from 'node:fs'
import { rm } from 'node:fs/promises'

/** Removes the files of an earlier build, so that none is published whose source was removed. Runs at the repository's root. */
export async function clearDist(kind: 'js' | 'd.ts'): Promise<void> {
  const endings = kind === 'js' ? '{js,js.map}' : 'd.ts'
  await Promise.all(globSync(`packages/{*,sections/*}/dist/**/*.${endings}`).map((file) => rm(file)))
}
