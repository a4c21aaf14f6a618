import { HaloError } from '../errors/halo-error.ts'

/**
 * What a proof that a list is complete lacks.
 *
 * - `place`: the record behind which to go on was not found again. The list is sorted by something that changes, or it
 *   changes faster than it can be read.
 * - `order`: records that had come were met again further on, and the list did not keep still long enough to read it
 *   again. It is sorted by something that changes.
 * - `count`: the list ends before, or goes on behind, what its `record_count` says.
 * - `list`: a response has no list where the records should be: something else responded, or the list has another key.
 * - `page`: the list responds with the same page to another page number.
 * - `key`: two records of one page have the same key.
 * - `memory`: the list changed while it was read, it is not in the order of its key, and it is longer than the memory
 *   for keys.
 */
export type MissingProof = 'place' | 'order' | 'list' | 'count' | 'page' | 'key' | 'memory'

/** A list may not be complete: records may have been left out, or come twice. */
export class HaloPagingError extends HaloError {
  override readonly name = 'HaloPagingError'
  /** What the proof that the list is complete lacks. */
  readonly missing: MissingProof

  constructor(message: string, missing: MissingProof) {
    super(message)
    this.missing = missing
  }
}
