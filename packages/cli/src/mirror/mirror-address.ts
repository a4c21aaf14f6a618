import { UsageError } from '@halopsa/command'

/**
 * The file or the URL of a mirror.
 *
 * @param option As it is typed: `--to`.
 * @throws UsageError for an empty text, which a variable without a value leaves: SQLite would take it for a database of
 * its own that is gone in the end.
 */
export function mirrorAddress(option: string, given = 'halo.db'): string {
  if (given.trim() === '') throw new UsageError(`${option} takes a file or a URL, not an empty text`)
  return given
}
