/** A table of the mirror tells its records apart by other columns than the catalogue does. */
export class MirrorKeyError extends Error {
  override readonly name = 'MirrorKeyError'
}

/**
 * A catalogue can bring another key for a table, because the earlier one was found to be wrong. Rows that were written by that
 * one may have taken the place of each other.
 *
 * @param rows of the database, each with the `name` of a column of the key that the table has, in their order.
 * @throws MirrorKeyError where the columns are others.
 */
export function assertKey(
  { name, key }: { name: string; key: readonly string[] },
  rows: readonly Readonly<Record<string, unknown>>[],
): void {
  const found = rows.map((row) => row.name)
  if (found.join() === key.join()) return
  throw new MirrorKeyError(
    `The table ${name} of the mirror has the key (${found.join(', ')}), and the catalogue has (${key.join(', ')}): mirror the tenant anew`,
  )
}
