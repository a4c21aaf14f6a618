import type { Readable, Writable } from 'node:stream'
import type { Catalog } from '@halopsa/catalog'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import type { GlobalFlags } from './command-line/global-flags.ts'

/** The streams of a process, or of a test. */
export interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  errors: Writable & { isTTY?: boolean; columns?: number }
}

/** What a command works with. */
export interface Context {
  readonly env: NodeJS.ProcessEnv
  readonly streams: Streams
  readonly globals: GlobalFlags
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
  /** The catalogue of operations, opened at the first look. */
  readonly catalog: Catalog
  /**
   * The tenant of `--profile`, `--demo`, the variables or the default profile. The first call connects, others share it.
   *
   * @throws CommandError with exit code 3 when there is none.
   */
  connect(): Promise<Tenant>
}
