import type { RecordedRequest } from '../http/request-log.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/**
 * Changes the tenant while a client works.
 *
 * @param count How many matching requests there have been, from 1.
 */
export type Change = (request: RecordedRequest, count: number) => void | Promise<void>

/** What tests have the tenant do after requests, as others do who work in it. */
export class Changes {
  readonly #entries = new Set<{ isMatch: (request: RequestDescription) => boolean; change: Change; count: number }>()

  /** Adds a change. The returned function removes it. */
  add(pattern: string, change: Change): () => void {
    const entry = { isMatch: createRequestPattern(pattern), change, count: 0 }
    this.#entries.add(entry)
    return () => {
      this.#entries.delete(entry)
    }
  }

  /** Makes the changes that follow a request. */
  async follow(request: RecordedRequest): Promise<void> {
    for (const entry of this.#entries) {
      if (!entry.isMatch(request)) continue
      entry.count += 1
      await entry.change(request, entry.count)
    }
  }

  clear(): void {
    this.#entries.clear()
  }
}
