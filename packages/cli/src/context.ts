import type { Readable, Writable } from 'node:stream'
import type { Catalog } from '@halopsa/catalog'
import type { HaloClient } from '@halopsa/core'
import type { GlobalFlags } from './command-line/global-flags.ts'

/** The streams of a process, or of a test. */
export interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  errors: Writable & { isTTY?: boolean; columns?: number }
}

/** A tenant that commands can call. */
export interface Tenant {
  halo: HaloClient
  /** Address without `/api`. */
  companyUrl: string
  /** Name of the profile, `demo`, or `environment` for the variables. */
  profile: string
  /** What the client sends its requests with. Default: the global `fetch`. */
  fetch?: Fetch
  /**
   * Asks for a new token, past every cache. Gives nothing where a login cannot be repeated.
   *
   * @param signal Ends the request.
   * @throws HaloAuthError, HaloConnectionError, HaloTimeoutError.
   */
  askForToken?(signal: AbortSignal): Promise<TokenGrant | undefined>
  /** Ends what it holds open: a lock, a server. */
  close?(): Promise<void>
}

/** As the global `fetch`, and that of a client's options. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** What the authorisation server says of a token that it gave. */
export interface TokenGrant {
  /** Scopes that were granted, separated by spaces. */
  scope?: string
  /** Scopes that were asked for, separated by spaces. */
  askedScope?: string
  /** How long the token lives, in seconds. */
  seconds?: number
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
  /** Ends what the connection holds open. */
  close(): Promise<void>
}
