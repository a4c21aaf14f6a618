import { parseArgs } from 'node:util'
import { UsageError } from '@halopsa/command'
import { defaultBudget, smallestBudget } from './answers/budget.ts'

/** What a command line of the server says. */
export interface ServerOptions {
  profile: string | undefined
  demo: boolean
  /** What is allowed beside reading, as it was typed: `write`, `act:postActions`. */
  allow: readonly string[]
  sql: boolean
  /** A mirror of `halo sync` that queries may read: a file of SQLite, or a URL of Postgres. */
  mirror: string | undefined
  /** Most tokens of an answer. */
  budget: number
  /** File of the audit log. Default: the standard error. */
  audit: string | undefined
  /** Where to listen, with `--http`. */
  http: HttpOptions | undefined
  version: boolean
}

/** Where the server listens for HTTP. */
export interface HttpOptions {
  host: string
  port: number
  /** Names under which clients may reach it, beside those of this machine. */
  allowedHosts: readonly string[]
}

const defaultPort = 4257

/**
 * Reads the command line.
 *
 * @throws UsageError, and what `parseArgs` throws, for a wrong one.
 */
export function readOptions(args: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      profile: { type: 'string' },
      demo: { type: 'boolean', default: false },
      allow: { type: 'string', multiple: true, default: [] },
      sql: { type: 'boolean', default: false },
      mirror: { type: 'string' },
      budget: { type: 'string' },
      audit: { type: 'string' },
      http: { type: 'boolean', default: false },
      port: { type: 'string' },
      host: { type: 'string' },
      'allow-host': { type: 'string', multiple: true, default: [] },
      version: { type: 'boolean', default: false },
    },
  })
  const { profile, demo, allow, sql, mirror, audit, http, host = '127.0.0.1', version } = values
  if (demo && profile !== undefined) throw new UsageError('--demo and --profile name two tenants')
  const budget = readNumber('--budget', values.budget, { least: smallestBudget, most: 1_000_000 }) ?? defaultBudget
  const port = readNumber('--port', values.port, { least: 0, most: 65_535 }) ?? defaultPort
  const listening = { host, port, allowedHosts: values['allow-host'] }
  return { profile, demo, allow, sql, mirror, budget, audit, http: http ? listening : undefined, version }
}

function readNumber(
  option: string,
  text: string | undefined,
  { least, most }: { least: number; most: number },
): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`)
}
