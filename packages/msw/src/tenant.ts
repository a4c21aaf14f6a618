import type { Authorization } from './authorization/authorization.ts'
import type { FileStore } from './calls/file-store.ts'
import type { Reports } from './calls/reports.ts'
import type { RecordedRequest, RequestLog } from './http/request-log.ts'
import type { RecordStore } from './records/record-store.ts'
import type { HaloTable } from './table/sections.ts'
import type { Controls } from './troubles/controls.ts'

/** All parts of one double. Each part of the code is handed the part that it uses; two doubles share nothing. */
export interface Tenant {
  /** URL of the tenant; the origin of each request where it is not set. */
  baseUrl?: string
  table: HaloTable
  authorization: Authorization
  records: RecordStore
  files: FileStore
  reports: Reports
  requests: RequestLog
  controls: Controls
  /** Whether a query parameter that has no effect is refused. */
  strict: boolean
  /** Called with each request when its response is made. */
  onRequest?: (request: RecordedRequest) => void
  /** Milliseconds since 1970. */
  now: () => number
}
