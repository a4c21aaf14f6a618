import { parseArgs } from 'node:util'
import { UsageError } from '@halopsa/command'
import { defaultBudget, smallestBudget } from './answers/budget.ts'
import { isLoopback, isSecure } from './http/addresses.ts'

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
  /** The authorization server whose tokens let clients in. */
  oauth: IssuerOptions | undefined
}

/** How clients are let in by an authorization server. */
export interface IssuerOptions {
  issuer: URL
  /** URL at which clients reach the server. */
  resource: URL
  /** Audience of the tokens that are meant for this server. */
  audience: string
  /** Scopes that a token has to have. */
  scopes: readonly string[]
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
      'public-url': { type: 'string' },
      'oauth-issuer': { type: 'string' },
      'oauth-audience': { type: 'string' },
      'oauth-scope': { type: 'string', multiple: true, default: [] },
      version: { type: 'boolean', default: false },
    },
  })
  const { profile, demo, allow, sql, mirror, audit, http, host = '127.0.0.1', version } = values
  if (demo && profile !== undefined) throw new UsageError('--demo and --profile name two tenants')
  const budget = readNumber('--budget', values.budget, { least: smallestBudget, most: 1_000_000 }) ?? defaultBudget
  const port = readNumber('--port', values.port, { least: 0, most: 65_535 }) ?? defaultPort
  const oauth = readIssuer(values, { host, port, http })
  const listening = { host, port, allowedHosts: values['allow-host'], oauth }
  return { profile, demo, allow, sql, mirror, budget, audit, http: http ? listening : undefined, version }
}

interface IssuerValues {
  'oauth-issuer'?: string | undefined
  'oauth-audience'?: string | undefined
  'oauth-scope': string[]
  'public-url'?: string | undefined
}

function readIssuer(
  values: IssuerValues,
  { host, port, http }: { host: string; port: number; http: boolean },
): IssuerOptions | undefined {
  const { 'oauth-issuer': issuer, 'oauth-audience': audience, 'oauth-scope': scopes, 'public-url': publicUrl } = values
  if (issuer === undefined) {
    if (audience === undefined && scopes.length === 0 && publicUrl === undefined) return undefined
    throw new UsageError('--oauth-audience, --oauth-scope and --public-url belong to --oauth-issuer')
  }
  if (!http) throw new UsageError('--oauth-issuer belongs to --http')
  if (publicUrl === undefined && (!isLoopback(host) || port === 0)) {
    throw new UsageError('--oauth-issuer needs --public-url, at which clients reach this server: tokens name it')
  }
  const resource = readUrl('--public-url', publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}/mcp`)
  return { issuer: readUrl('--oauth-issuer', issuer), resource, audience: audience ?? resource.href, scopes }
}

/** An address to which nobody on the way can listen. */
function readUrl(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && isSecure(url) && url.hash === '' && url.username === '') return url
  throw new UsageError(`${option} takes an address of https, or of http on this machine, not ${JSON.stringify(text)}`)
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
