import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandError } from '@halopsa/command'

/**
 * The largest file, in bytes. The API takes a file as base64 in JSON, and the longest string of Node has 537 million
 * characters.
 */
const largestFile = 390_000_000

/** A file that can be read. */
export interface FileToUpload {
  path: string
  /** Its name without folders. */
  name: string
  /** In bytes. */
  size: number
}

/**
 * Looks at a file before anything is sent.
 *
 * @throws a system error for a file that is not there or cannot be read.
 * @throws CommandError for what is no file, and for one that is too large.
 */
export async function fileToUpload(path: string): Promise<FileToUpload> {
  const status = await stat(path)
  if (!status.isFile()) throw new CommandError(`${path} is no file`)
  await access(path, constants.R_OK)
  const { size } = status
  if (size > largestFile) {
    const [bytes, limit] = [size.toLocaleString('en'), largestFile.toLocaleString('en')]
    throw new CommandError(`${path} has ${bytes} bytes, and the API takes at most ${limit} in one request`)
  }
  return { path, name: basename(path), size }
}
