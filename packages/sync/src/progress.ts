import type { PassKind, PassResult } from './stores/store.ts'

/** How far a pass has come: told after each page, and at its end. */
export interface Progress {
  table: string
  pass: PassKind
  /** Records that came so far. */
  rows: number
  /** Records that HaloPSA says there are, where it does. */
  expected: number | undefined
  /** Records in a second. */
  rate: number
  /** Seconds until the pass ends, at this rate. */
  secondsLeft: number | undefined
  /** Requests of the whole run so far. */
  calls: number
  /** How the pass has ended, once it has. */
  result?: PassResult | undefined
}
