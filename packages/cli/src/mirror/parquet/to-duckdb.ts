import { type ColumnType, quoted } from '@halopsa/sync'
import type { MirrorColumn } from './mirror-columns.ts'

/** Types of a Parquet file as DuckDB names them. JSON is text: few programs that read Parquet know more of it. */
const types: Readonly<Record<ColumnType, string>> = {
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  text: 'VARCHAR',
  json: 'VARCHAR',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
}

/** The query that reads the records of a table that are not deleted. */
export function mirrorQuery(table: string, columns: readonly MirrorColumn[]): string {
  return `SELECT ${columns.map(expression).join(', ')} FROM ${quoted(table)} WHERE deleted_at IS NULL`
}

/**
 * What a number or a date of JavaScript would change comes as text: whole numbers can have more digits, dates more places
 * and years below 1000, and JSON another layout.
 */
function expression({ name, type }: MirrorColumn): string {
  const column = quoted(name)
  return type === 'json' || type === 'integer' || type === 'timestamp' ? `CAST(${column} AS text) AS ${column}` : column
}

/** Makes the line of JSON that stands for a row. DuckDB takes numbers and truth values from text and numbers. */
export function lineMaker(columns: readonly MirrorColumn[]): (row: Readonly<Record<string, unknown>>) => string {
  const keys = columns.map(({ name }) => [name, `${JSON.stringify(name)}:`] as const)
  return (row) => {
    const fields: string[] = []
    for (const [name, key] of keys) {
      const value = row[name]
      if (value !== null) fields.push(key + JSON.stringify(value))
    }
    return `{${fields.join()}}\n`
  }
}

/** The statement that makes a Parquet file of lines of JSON. */
export function copyStatement(
  columns: readonly MirrorColumn[],
  { lines, file, rowGroup }: { lines: string; file: string; rowGroup: number },
): string {
  const definitions = columns.map(({ name, type }) => `${literal(name)}: ${literal(types[type])}`)
  const reading = `format = 'newline_delimited', columns = {${definitions.join(', ')}}`
  return `COPY (SELECT * FROM read_json(${literal(lines)}, ${reading}))
    TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
