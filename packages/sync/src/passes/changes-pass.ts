import type { PassRun } from '../proof/pass-run.ts'
import { readByDate } from './read-by-date.ts'
import { readList } from './read-list.ts'
import type { TableContext } from './table-context.ts'
import { UnorderedListError } from './unordered-list-error.ts'
import { unsettledFrom } from './unsettled-from.ts'

/** Records of a list of changes. */
interface ChangesPage {
  records: unknown[]
  /** Up to where all changes have come, where that is known. */
  position: string | undefined
}

/**
 * Reads what has changed since the cursor, and a while before it, up to now. Where the pass before was interrupted, it
 * goes on from there.
 */
export async function changesPass(context: TableContext, run: PassRun): Promise<void> {
  const { store, table, builder, children, calls, lookBack } = context
  const state = await store.state(table.name)
  const checkpoint = state.checkpoint?.pass === 'changes' ? state.checkpoint : undefined
  const until = checkpoint?.until ?? new Date(calls.now).toISOString()
  const from = checkpoint?.position ?? new Date(Date.parse(state.cursor ?? until) - lookBack).toISOString()
  const since = checkpoint?.since ?? run.id
  run.range = `changes from ${from} to ${until}`
  for await (const { records, position } of readChanges(context, run, from, until)) {
    const rows = builder.rows(records)
    run.add(rows)
    const reached = position === undefined ? null : ({ pass: 'changes', since, until, position } as const)
    await store.write(table, {
      pass: run.id,
      rows,
      children,
      unsettledFrom: unsettledFrom(state.cursor),
      state: { ...state, checkpoint: reached },
    })
    context.progress(run)
  }
  // A record that changes while the list is read can come twice, since the clock of HaloPSA is known to a second alone.
  run.fetched = await store.count(table.name, run.id)
  const changesAt = new Date().toISOString()
  await store.write(table, { pass: run.id, state: { ...state, cursor: until, checkpoint: null, changesAt } })
}

/** In the order of the changes where the list is known to take it and keeps to it, else in that of the keys. */
async function* readChanges(
  context: TableContext,
  run: PassRun,
  from: string,
  until: string,
): AsyncGenerator<ChangesPage> {
  const { strategy, changeDate } = context.table
  if (strategy.kind !== 'changed-since') throw new TypeError(`The list of ${context.table.name} takes no dates`)
  try {
    if (changeDate !== undefined) return yield* readByDate(context, run, { from, until, isPast: false })
  } catch (error) {
    if (!(error instanceof UnorderedListError)) throw error
    run.restart()
  }
  for await (const records of readList(context, run, { [strategy.from]: from, [strategy.to]: until })) {
    yield { records, position: undefined }
  }
}
