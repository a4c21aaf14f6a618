/**
 * Milliseconds before the end of a pass in which a date tells no two changes apart: HaloPSA writes some dates with whole
 * seconds, and its clock is known to a second.
 */
const uncertainty = 2000

/**
 * From which date of change on a record may have changed since the last pass although it has the date that the mirror has:
 * its second was not over when that pass read the children of the record.
 *
 * @param cursor up to where the last pass has read.
 */
export function unsettledFrom(cursor: string | null): string | undefined {
  return cursor === null ? undefined : new Date(Date.parse(cursor) - uncertainty).toISOString()
}
