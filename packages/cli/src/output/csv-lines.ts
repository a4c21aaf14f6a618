import { plainText } from '@halopsa/tenant-access/plain-text'
import type { Streams } from '../context.ts'

/**
 * Makes a writer of CSV lines as RFC 4180 has them.
 *
 * Values stay as they are, also those that begin with `=`, `+`, `-` or `@`, which a spreadsheet reads as a formula. A
 * mark before them would change the data for each program that reads the file: `-5` and `+44 20 …` are usual values.
 * Only control characters are removed, and only at a terminal, which would obey them.
 */
export async function csvLines(output: Streams['output']): Promise<(values: readonly string[]) => string> {
  const { stringify } = await import('csv-stringify/sync')
  return (values) =>
    stringify([output.isTTY ? values.map(plainText) : [...values]], {
      record_delimiter: 'windows',
      // A line break of any kind ends a record for some readers.
      quoted_match: /[\r\n]/,
      // Readers skip an empty line, which a single empty value would be.
      quoted_empty: values.length === 1,
    })
}
