/** A record: JSON values by the name of their field. */
export type Row = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object with fields, as opposed to a list or a single value. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}
