import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { type Installation, installPacked } from '@halopsa/testing'

/** The packages that the program imports. */
const packages = ['core', 'limiter', 'tickets', 'attachment'].map((name) => `@halopsa/${name}`)

/** The program in a folder of its own, beside the packages as a user gets them. */
export async function installProgram(): Promise<Installation> {
  const installation = await installPacked(packages)
  await cp(join(import.meta.dirname, '../program'), installation.path, { recursive: true })
  return installation
}
