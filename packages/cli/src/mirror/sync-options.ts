import { nearNames } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import type { MirrorHolder, Progress, SyncOptions, SyncReport } from '@halopsa/sync'
import type { Flags, FlagValues } from '../command-line/flags.ts'
import type { Context } from '../context.ts'
import { favourMemory } from '../operations/favour-memory.ts'
import { jsonText } from '../output/json-text.ts'
import { startProgress } from '../output/progress.ts'
import { printRows } from '../printing/print-rows.ts'
import { mirrorAddress } from './mirror-address.ts'

/** Options of the commands that write a mirror. */
export const syncFlags = {
  to: {
    type: 'text',
    placeholder: 'FILE or URL',
    words: 'Where to: a file of SQLite (default halo.db), or postgres://…?schema=NAME.',
  },
  tables: { type: 'text', placeholder: 'A,B', words: 'These tables alone, such as tickets,actions.' },
  share: {
    type: 'number',
    placeholder: 'PART',
    words: "Part of the tenant's budget of requests to use (default 0.5).",
  },
  moved: {
    type: 'boolean',
    words:
      'The tenant has another host name now, and goes on with its mirror. Otherwise that of another host is refused.',
  },
  'most-deleted': {
    type: 'number',
    placeholder: 'PART',
    words:
      'Part of a table that may be marked as deleted in one run (default 0.1). A table that would lose more stops, and says so; if that is right, run once with a higher one. 1 also lets it empty all custom fields, when the tenant has none any more.',
  },
} as const satisfies Flags

/** What a run is told to do. */
export async function syncOptionsOf(context: Context, flags: FlagValues<typeof syncFlags>): Promise<SyncOptions> {
  const { share, 'most-deleted': mostDeleted } = flags
  assertPart('share', share)
  assertPart('most-deleted', mostDeleted)
  const to = mirrorAddress('--to', flags.to)
  // The budget of the tenant is what a run waits for, so that nobody notices the speed that this costs.
  await favourMemory()
  const { halo, profile } = await context.connect()
  return {
    halo,
    to,
    catalog: context.catalog,
    share,
    mostDeleted,
    moved: flags.moved,
    signal: context.signal,
    onWait: (holder) => context.streams.errors.write(`${waitingText(holder)}\n`),
    ...(flags.tables !== undefined && { tables: await readTables(context, flags.tables) }),
    // A tenant in memory counts no requests.
    ...(profile === 'demo' && { budget: { limit: 1_000_000, window: 1000 } }),
  }
}

function assertPart(name: string, part: number | undefined): void {
  if (part === undefined || (part > 0 && part <= 1)) return
  throw new UsageError(`--${name} is more than 0 and at most 1, not ${part}`, { command: 'sync' })
}

function waitingText(holder: MirrorHolder | undefined): string {
  const by = holder ? ` of process ${holder.process} on ${holder.host}, since ${holder.since}` : ''
  return `Waits for another run that writes to this mirror${by}`
}

/** Reads `--tables`. */
async function readTables({ catalog }: Context, text: string): Promise<string[]> {
  const { tablesOf } = await import('@halopsa/sync')
  const known = tablesOf(catalog).tables.map(({ name }) => name)
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return names
  const near = nearNames(unknown, known)
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
  throw new UsageError(`There is no table ${JSON.stringify(unknown)}${hint}`, { command: 'sync' })
}

/**
 * Tells how a run goes on: at a terminal a line that is redrawn, with `--ndjson` an object for each page.
 *
 * @returns the listener, and what ends the line of a run; the next run has a new one.
 */
export function progressOf({ globals, streams }: Pick<Context, 'globals' | 'streams'>): {
  listen(progress: Progress): void
  end(): void
} {
  if (globals.ndjson) {
    return { listen: (progress) => streams.output.write(`${jsonText(progress)}\n`), end: () => {} }
  }
  const passes = new Map<string, Progress>()
  let line: ReturnType<typeof startProgress> | undefined
  return {
    listen(progress) {
      line ??= startProgress(streams, { label: 'Records' })
      passes.set(`${progress.table} ${progress.pass}`, progress)
      line.update(...recordsOf(passes.values()))
    },
    end() {
      line?.end()
      line = undefined
      passes.clear()
    },
  }
}

/**
 * Records that came in all passes, and how many there are to come: as many as HaloPSA says of the lists that are being
 * read, so that lists which say nothing, or have not been begun, are not in it.
 *
 * @returns no total where no list that is being read says how long it is.
 */
export function recordsOf(passes: Iterable<Progress>): [done: number, total: number | undefined] {
  let done = 0
  let left = 0
  for (const { rows, expected, result } of passes) {
    done += rows
    if (!result) left += Math.max((expected ?? 0) - rows, 0)
  }
  return [done, left > 0 ? done + left : undefined]
}

/**
 * Prints how the passes of a run ended.
 *
 * @returns the exit code: 1 where one is not complete.
 */
export async function printReport(context: Context, report: SyncReport): Promise<number> {
  if (!context.globals.ndjson) {
    const passes = report.passes.filter(
      ({ fetched, outcome }) => context.globals.all || fetched > 0 || outcome !== 'complete',
    )
    const columns = ['table', 'pass', 'outcome', 'fetched', 'stored', 'deleted', 'calls', 'reason']
    await printRows(context, passes as never, undefined, columns)
  }
  const broken = report.passes.filter(({ outcome }) => outcome !== 'complete' && outcome !== 'refused')
  context.streams.errors.write(`${summary(report)}\n${waitingViews(report)}`)
  return broken.length === 0 ? 0 : 1
}

function summary({ passes, calls, unmirrored }: SyncReport): string {
  const counts = Map.groupBy(passes, ({ outcome }) => outcome)
  const outcomes = [...counts].map(([outcome, { length }]) => `${length} ${outcome}`).join(', ')
  const without = unmirrored.length > 0 ? `; ${unmirrored.length} lists have no table` : ''
  return `${passes.length} passes (${outcomes || 'none was due'}), ${calls} requests${without}`
}

/** A line about the views that are not there yet; empty where all are. */
function waitingViews({ views }: SyncReport): string {
  const waiting = views.filter(({ waitsFor }) => waitsFor !== null)
  if (waiting.length === 0) return ''
  const reasons = waiting.map(({ name, waitsFor }) => `${name} (${waitsFor})`).join(', ')
  return `${waiting.length} of ${views.length} views wait: ${reasons}\n`
}
