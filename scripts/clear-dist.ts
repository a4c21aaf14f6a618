import { globSync } from 'node:fs'
import { rm } from 'node:fs/promises'

/** Removes what an earlier build made, so that nothing is published whose source is gone. Runs at the repository's root. */
export async function clearDist(kind: 'js' | 'd.ts'): Promise<void> {
  const endings = kind === 'js' ? '{js,js.map}' : 'd.ts'
  await Promise.all(globSync(`packages/{*,sections/*}/dist/**/*.${endings}`).map((file) => rm(file)))
}
