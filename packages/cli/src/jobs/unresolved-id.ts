/**
 * What a preview shows for an id before the tenant is asked for it.
 *
 * @param wanted Id or name that was given.
 * @param otherwise What stands for it where none was given: `the outcome for a private note`.
 */
export function unresolvedId(section: string, wanted: string | undefined, otherwise: string): number | string {
  if (wanted === undefined) return `<id of ${otherwise}>`
  return /^\d+$/.test(wanted) ? Number(wanted) : `<id of ${section} ${JSON.stringify(wanted)}>`
}
