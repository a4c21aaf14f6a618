/**
 * How a check ended.
 * - `note`: something differs, and nothing breaks by it
 * - `warning`: something may surprise, or was not permitted
 * - `failed`: calls fail by it, or their results are read wrongly
 * - `skipped`: it needs something that failed before
 */
export type Outcome = 'ok' | 'note' | 'warning' | 'failed' | 'skipped'

/** One thing that was looked at. No text of it holds a value of a record, nor the name or address of the tenant. */
export interface Check {
  /** What was looked at: `clock`, `GET /Tickets`. */
  check: string
  outcome: Outcome
  message: string
  /** What to do next. */
  advice?: string
  /** Everything that `message` sums up. */
  details?: string[]
}

/** A check without its name. */
export type Finding = Omit<Check, 'check'>

/** The exit code for checks: 1 when one failed. Notes and warnings leave a tenant usable. */
export function exitCodeOf(checks: readonly Check[]): 0 | 1 {
  return checks.some(({ outcome }) => outcome === 'failed') ? 1 : 0
}
