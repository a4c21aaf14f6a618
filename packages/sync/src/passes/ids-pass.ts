import type { PassRun } from '../proof/pass-run.ts'
import type { Key } from '../stores/store.ts'
import { confirmedDeletions } from './deletions.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'

/**
 * Reads the ids of a list, and finds what was deleted.
 *
 * @returns the keys that the mirror lacks: a pass over changes has to bring them.
 */
export async function idsPass(context: TableContext, run: PassRun): Promise<Key[]> {
  const { store, table, builder, children } = context
  const { idsOnly } = table.reading
  const lacking: Key[] = []
  for await (const records of readList(context, run, idsOnly === undefined ? {} : { [idsOnly]: true })) {
    const seen = builder.keys(records)
    run.fetched += seen.length
    run.withoutKey += records.length - seen.length
    lacking.push(...(await store.write(table, { pass: run.id, seen })))
    context.progress(run)
  }
  // They are no rows of this pass: what it stores is compared without them.
  run.fetched -= lacking.length
  const deleted = await confirmedDeletions(context, run)
  const state = await store.state(table.name)
  await store.write(table, {
    pass: run.id,
    deleted,
    children,
    state: { ...state, idsAt: new Date().toISOString() },
  })
  return lacking
}
