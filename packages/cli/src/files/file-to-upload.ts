import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandError, UsageError } from '@halopsa/command'

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
 * @throws UsageError for an empty path, which a variable without a value leaves.
 * @throws a system error for a file that is not there or cannot be read.
 * @throws CommandError for what is no file.
 */
export async function readableFile(path: string): Promise<FileToUpload> {
  if (path === '') throw new UsageError('The name of a file is empty')
  const status = await stat(path)
  if (!status.isFile()) throw new CommandError(`${path} is no file`)
  await access(path, constants.R_OK)
  return { path, name: basename(path), size: status.size }
}

/**
 * Looks at a file that becomes an attachment.
 *
 * @throws CommandError for one that is too large, and what {@link readableFile} throws.
 */
export async function fileToUpload(path: string): Promise<FileToUpload> {
  const file = await readableFile(path)
  if (file.size > largestFile) {
    const [bytes, limit] = [file.size.toLocaleString('en'), largestFile.toLocaleString('en')]
    throw new CommandError(`${path} has ${bytes} bytes, and the API takes at most ${limit} in one request`)
  }
  return file
}
