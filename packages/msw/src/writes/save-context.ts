import type { RecordId } from '../records/collection.ts'
import type { RecordStore } from '../records/record-store.ts'

/** What a save needs to know of the tenant and of its sender. */
export interface SaveContext {
  store: RecordStore
  /** Milliseconds since 1970. */
  now: () => number
  /** Agent who writes. */
  agentId?: RecordId
}
