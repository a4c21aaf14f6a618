import { readFile } from 'node:fs/promises'
import { CommandError } from '@halopsa/command'
import type { HaloRecords } from '@halopsa/msw/double'

/**
 * Reads a file of records by section: `{ "Tickets": [{ "summary": "No network" }] }`.
 *
 * @throws CommandError when the file cannot be read, is not JSON, or is not an object of arrays.
 */
export async function readSeed(file: string): Promise<HaloRecords> {
  let seed: unknown
  try {
    seed = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`The seed ${file} cannot be read: ${reason}`, { cause: error })
  }
  if (typeof seed !== 'object' || seed === null || Array.isArray(seed)) {
    throw new CommandError(`The seed ${file} must be an object with an array for each section: { "Tickets": [] }`)
  }
  const wrong = Object.entries(seed).find(([, records]) => !Array.isArray(records))
  if (wrong !== undefined) throw new CommandError(`The seed ${file} must have an array of records for ${wrong[0]}`)
  return seed as HaloRecords
}
