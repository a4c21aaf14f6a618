import type { Grant } from '../authorization/token-store.ts'
import type { RecordedRequest } from '../http/request-log.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { OperationMatch } from '../table/match-operation.ts'
import type { FileStore } from './file-store.ts'
import type { Reports } from './reports.ts'

/** A call of the API that has passed authorisation. */
export interface ApiCall extends OperationMatch {
  /** The first of the path parameters, which names a record. */
  recordId: string
  query: URLSearchParams
  /** JSON as a value, a form as `FormData`; absent without a body. */
  body?: unknown
  /** Who calls; absent for a call that needs no token. */
  grant?: Grant
  store: RecordStore
  files: FileStore
  reports: Reports
  /** Whether a query parameter that has no effect is refused. */
  strict: boolean
  /** The request in the log. */
  recorded: RecordedRequest
  /** Milliseconds since 1970. */
  now: () => number
  /** URL of the resource server: `https://tenant.halopsa.com/api`. */
  resourceServer: string
}
