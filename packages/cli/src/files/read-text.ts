import { CommandError, UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'

/** Byte order marks, longest first; a text without one is UTF-8. */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** What an error calls the place of a text: a file or the standard input; `undefined` for the argument itself. */
export function placeOfText(argument: string): string | undefined {
  if (isStandardInput(argument)) return 'the standard input'
  return argument.startsWith('@') ? argument.slice(1) : undefined
}

/**
 * The text that an argument stands for: the argument itself, the file of `@FILE`, or the standard input for `-`.
 *
 * A file may be UTF-8, or UTF-16 with a byte order mark, as `>` of Windows PowerShell writes it.
 *
 * @throws UsageError for `@` without a file, which a variable without a value leaves; CommandError for a folder and for
 * bytes that are no text; a system error for a file that cannot be read.
 */
export async function readText(argument: string, { input }: Pick<Streams, 'input'>): Promise<string> {
  const place = placeOfText(argument)
  if (place === undefined) return argument
  if (isStandardInput(argument)) return decode(await (await import('node:stream/consumers')).buffer(input), place)
  return decode(await readFileAt(place), place)
}

async function readFileAt(place: string): Promise<Uint8Array> {
  if (place === '') throw new UsageError('@ stands before the name of a file, and there is no name')
  const { readFile } = await import('node:fs/promises')
  return readFile(place).catch((error: NodeJS.ErrnoException) => {
    // The system does not name the folder.
    throw error.code === 'EISDIR' ? new CommandError(`${place} is a folder, and no file`, { cause: error }) : error
  })
}

function isStandardInput(argument: string): boolean {
  return argument === '-' || argument === '@-'
}

function decode(bytes: Uint8Array, source: string): string {
  const [encoding] = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? ['utf-8']
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new CommandError(`${source} is no text in UTF-8 or UTF-16`, { cause: error })
  }
}
