import type { Expressions } from './expressions.ts'
import type { View, WaitingView } from './view.ts'

/** What a database has to do for views. */
export interface ViewDatabase {
  expressions: Expressions
  /** Names of the columns of records, by table. */
  columns(): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** Queries of the views that it has from an earlier run, by name. */
  queries(): Promise<ReadonlyMap<string, string>>
  /** Makes a view, or makes it anew. */
  put(name: string, query: string): Promise<void>
}

/**
 * Makes the views whose columns a mirror has, and those anew whose query is another one than that of the last run.
 *
 * @returns the views that wait: a tenant may not have a module, or another program may have a view on top of one.
 */
export async function defineViews(views: readonly View[], database: ViewDatabase): Promise<WaitingView[]> {
  const [columns, queries] = await Promise.all([database.columns(), database.queries()])
  const waiting: WaitingView[] = []
  for (const { name, reads, query } of views) {
    const lacks = Object.entries(reads).flatMap(([table, names]) => {
      const known = columns.get(table)
      return known ? names.filter((column) => !known.has(column)).map((column) => `${table}.${column}`) : [table]
    })
    const text = query(database.expressions)
    if (lacks.length > 0) waiting.push({ name, reason: `needs ${lacks.join(', ')}` })
    else if (queries.get(name) !== text) {
      await database.put(name, text).catch((error) => waiting.push({ name, reason: (error as Error).message }))
    }
  }
  return waiting
}
