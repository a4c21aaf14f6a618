import { HaloPagingError, recordsOf } from '@halopsa/core'
import type { PassRun } from '../proof/pass-run.ts'
import type { TableState } from '../stores/store.ts'
import type { TableContext } from './table-context.ts'

/** Records to ask for in a page. */
const pageSize = 100

/** Ids before the last one that are read again: a record can become visible after one with a greater id. */
const lookBack = 50

/**
 * Reads the records behind the last id of the mirror, and some before it. They come newest first: so the pass goes down to
 * these, and only then the newest one becomes the last.
 */
export async function newerPass(context: TableContext, run: PassRun): Promise<void> {
  const { store, table } = context
  for (let isFirst = true; ; isFirst = false) {
    const state = await store.state(table.name)
    run.range = state.cursor === null ? 'the whole list' : `records behind the id ${state.cursor}`
    const newest = await readDown(context, run, state, isFirst)
    const now = new Date().toISOString()
    const cursor = newest === undefined ? state.cursor : later(newest, state.cursor)
    await store.write(table, {
      pass: run.id,
      state: { ...state, cursor, checkpoint: null, changesAt: now, fullAt: state.fullAt ?? now },
    })
    if (cursor === state.cursor) return
  }
}

function later(newest: string, cursor: string | null): string {
  return Number(newest) > Number(cursor ?? 0) ? newest : (cursor as string)
}

/**
 * Reads from the newest record, or from where an earlier pass has stopped, down to those that are read again. Returns the
 * newest id.
 *
 * @param isFirst whether this pass has read nothing before.
 */
async function readDown(
  context: TableContext,
  run: PassRun,
  state: TableState,
  isFirst: boolean,
): Promise<string | undefined> {
  const { store, table, builder, calls, query, signal } = context
  const { strategy, reading } = table
  if (strategy.kind !== 'cursor') throw new TypeError(`The list of ${table.name} does not go on behind an id`)
  const last = Math.max(0, Number(state.cursor ?? 0) - lookBack)
  let { until: newest, position } = state.checkpoint ?? {}
  for (;;) {
    const behind = state.cursor === null ? {} : { [strategy.newer]: last }
    const before = position === undefined ? {} : { [strategy.older]: position }
    const response = await calls.get(reading.path, { ...query, count: pageSize, ...behind, ...before }, signal)
    const records = recordsOf(response, reading.shape.records)
    const rows = builder.rows(records)
    const ids = rows.values.map(([id]) => Number(id))
    if (position !== undefined && ids.some((id) => id >= Number(position))) {
      throw new HaloPagingError(`The list ignores ${strategy.older}=${position}, and may have more records`, 'page')
    }
    const isDone = records.length === 0 || Math.max(...ids) <= last
    if (isDone) {
      run.withoutKey += rows.withoutKey
      return newest
    }
    newest ??= String(Math.max(...ids))
    position = String(Math.min(...ids))
    run.add(rows)
    if (!isFirst) {
      const again = ids.filter((id) => id <= Number(state.cursor)).map((id) => [id])
      run.fetched -= again.length - (await store.lacking(table, again)).length
    }
    const checkpoint = { pass: 'newer', since: run.id, until: newest, position } as const
    await store.write(table, { pass: run.id, rows, state: { ...state, checkpoint } })
    context.progress(run)
    if (Number(position) <= last + 1) return newest
  }
}
