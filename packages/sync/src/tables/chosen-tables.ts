import type { Table } from './table.ts'

/**
 * The tables with these names, and those of the parents of their records.
 *
 * @throws TypeError when there is none with a name.
 */
export function chosenTables(tables: readonly Table[], names: readonly string[] | undefined): Table[] {
  if (names === undefined) return [...tables]
  const byName = new Map(tables.map((table) => [table.name, table]))
  const chosen = new Set<Table>()
  const add = (name: string) => {
    const table = byName.get(name)
    if (!table) throw new TypeError(`There is no table ${JSON.stringify(name)}: tablesOf(catalog) has their names`)
    chosen.add(table)
    if (table.strategy.kind === 'children') add(table.strategy.parent)
  }
  for (const name of names) add(name)
  return tables.filter((table) => chosen.has(table))
}
