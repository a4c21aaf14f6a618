export type { LockOptions } from './locks/lock-mirror.ts'
export type { MirrorHolder, MirrorLock } from './locks/mirror-lock.ts'
export { MirrorLockedError } from './locks/mirror-locked-error.ts'
export type { Progress } from './progress.ts'
export { type QueryOptions, queryMirror } from './query-mirror.ts'
export { quoted } from './stores/dialect.ts'
export { MirrorAddressError } from './stores/mirror-address-error.ts'
export { MirrorKeyError } from './stores/mirror-key-error.ts'
export { MirrorTenantError } from './stores/mirror-tenant-error.ts'
export { MirrorVersionError } from './stores/mirror-version-error.ts'
export { MirrorChangedError } from './stores/open-sqlite.ts'
export { PostgresStore, type PostgresStoreOptions } from './stores/postgres-store.ts'
export { SqliteStore } from './stores/sqlite-store.ts'
export type {
  Change,
  Checkpoint,
  Key,
  Outcome,
  PassKind,
  PassResult,
  QueuedParent,
  RowFilter,
  Store,
  TableState,
} from './stores/store.ts'
export { type PassReport, type SyncOptions, type SyncReport, sync } from './sync.ts'
export type { Paces } from './sync-table.ts'
export {
  type Column,
  type ColumnType,
  ownColumns,
  type Reading,
  type Strategy,
  type Table,
  type Tables,
  type Unmirrored,
} from './tables/table.ts'
export { tablesOf } from './tables/tables-of.ts'
export { RowBuilder, type Rows } from './values/row-builder.ts'
export type { Value } from './values/value.ts'
export { allViews } from './views/all-views.ts'
export { viewsOver } from './views/plan-view.ts'
export type { View, ViewState } from './views/view.ts'
export { type WatchOptions, watch } from './watch.ts'
