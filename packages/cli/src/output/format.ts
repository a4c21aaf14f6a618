import { UsageError } from '@halopsa/command'
import type { GlobalFlags } from '../command-line/global-flags.ts'
import type { Streams } from '../context.ts'
import { isAgentEnvironment } from './agent-environment.ts'

/**
 * - `table`: aligned columns, cut to the width of the terminal
 * - `json`: an array, with one record on each line
 * - `ndjson`: one record on each line
 * - `csv`: RFC 4180, with a header
 * - `compact`: a header and one line for each record, separated by tabs, without padding and colours
 */
export type Format = 'table' | 'json' | 'ndjson' | 'csv' | 'compact'

const flags = ['table', 'json', 'ndjson', 'csv'] as const satisfies readonly Format[]

/** Whether programs read a format, and not people. */
export function isData(format: Format): boolean {
  return format === 'json' || format === 'ndjson' || format === 'csv'
}

/**
 * The format of the output.
 *
 * - `--json`, `--ndjson`, `--csv` and `--table` decide.
 * - Without one of them, an agent's environment gets `compact` with long texts cut. This comes before the question
 *   whether there is a terminal, because some agents run commands in a pseudo-terminal.
 * - A terminal gets a table.
 * - Any other output, a pipe or a file, gets `compact` with texts in full length, as gh does it: `cut`, `awk` and a
 *   spreadsheet read it. Its columns are chosen from the records, so a script names them with `--fields`.
 *
 * @throws UsageError when two formats are asked for
 */
export function chooseFormat(
  globals: Pick<GlobalFlags, (typeof flags)[number]>,
  streams: Pick<Streams, 'output'>,
  env: NodeJS.ProcessEnv,
): Format {
  const [format, second] = flags.filter((flag) => globals[flag])
  if (second) throw new UsageError(`--${format} and --${second} are two formats, and the output has one`)
  if (format) return format
  if (isAgentEnvironment(env)) return 'compact'
  return streams.output.isTTY ? 'table' : 'compact'
}
