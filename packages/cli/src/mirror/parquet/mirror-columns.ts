import { CommandError } from '@halopsa/command'
import { type ColumnType, ownColumns, queryMirror } from '@halopsa/sync'

/** A column of a table in a mirror. */
export interface MirrorColumn {
  name: string
  type: ColumnType
}

/** The columns of each table of a mirror, by its name. */
export async function mirrorColumns(address: string): Promise<ReadonlyMap<string, readonly MirrorColumn[]>> {
  const tables = new Map<string, MirrorColumn[]>()
  const sql = 'SELECT table_name, column_name AS name, type FROM sync_columns ORDER BY table_name, column_name'
  for await (const { table_name: table, name, type } of queryMirror(address, sql)) {
    const columns = tables.get(table as string) ?? []
    columns.push({ name, type } as MirrorColumn)
    tables.set(table as string, columns)
  }
  const own = Object.entries(ownColumns).map(([name, type]) => ({ name, type }))
  return new Map([...tables].map(([table, columns]) => [table, [...columns, ...own]]))
}

/**
 * The columns of one table.
 *
 * @throws CommandError where the mirror does not have it.
 */
export function columnsOfTable(tables: Awaited<ReturnType<typeof mirrorColumns>>, name: string) {
  const columns = tables.get(name)
  if (!columns) throw new CommandError(`The mirror has no table ${JSON.stringify(name)}`)
  return columns
}
