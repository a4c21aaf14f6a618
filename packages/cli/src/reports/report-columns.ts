import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'

/** Rows that tell which columns there are. */
const rowsToLookAt = 100

/**
 * The columns of a report: those of `availablefields` that the rows have, in its order, then the others. Nobody has kept
 * how Halo writes `availablefields`, so it is read as a list of names, of objects with a name, or as one text.
 */
export function reportColumns(rows: readonly Row[], availableFields: unknown): string[] {
  const existing = fieldNames(rows.slice(0, rowsToLookAt))
  const named = listOf(availableFields).flatMap((field) => nameIn(field, existing) ?? [])
  return [...new Set([...named, ...existing])]
}

/** A row with its fields in the order of columns, and further ones behind them. */
export function inOrder(row: Row, columns: readonly string[]): Row {
  const ordered = columns.filter((column) => Object.hasOwn(row, column)).map((column) => [column, row[column]])
  return { ...Object.fromEntries(ordered), ...row }
}

function listOf(fields: unknown): unknown[] {
  if (Array.isArray(fields)) return fields
  if (typeof fields !== 'string') return []
  try {
    const parsed: unknown = JSON.parse(fields)
    if (Array.isArray(parsed)) return parsed
  } catch {
    // A text that is no JSON has its names between commas.
  }
  return fields.split(',').map((name) => name.trim())
}

function nameIn(field: unknown, existing: readonly string[]): string | undefined {
  const names = isRow(field) ? [field.name, field.fieldname, field.field, field.title] : [field]
  return existing.find((name) => names.includes(name))
}
