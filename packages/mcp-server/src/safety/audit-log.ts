import { appendFileSync, openSync } from 'node:fs'
import type { Effect } from '@halopsa/catalog'
import { withoutSecrets } from './redact.ts'

/** One call of a tool. */
export interface AuditEntry {
  /** Profile, `demo` or `environment`. */
  profile: string
  /** Name and version of the client, where it told. */
  client: string | undefined
  /** Subject of the token, over HTTP with OAuth. */
  person?: string | undefined
  tool: string
  operation?: string | undefined
  effect: Effect
  /** Arguments of the call. Secrets are taken out, and long texts cut, before they are written. */
  parameters: unknown
  outcome: 'answered' | 'sent' | 'asked for confirmation' | 'refused' | 'failed' | 'cancelled'
  /** Why it was refused or failed. */
  reason?: string | undefined
  milliseconds: number
}

/** Keeps a line of each call. */
export interface AuditLog {
  add(entry: AuditEntry): void
}

const longestText = 300

/** An audit log that writes a line of JSON for each call. */
export function auditLog(write: (line: string) => void): AuditLog {
  return {
    add({ parameters, ...entry }) {
      const line = { time: new Date().toISOString(), ...entry, parameters: shortened(withoutSecrets(parameters)) }
      write(`${JSON.stringify(line)}\n`)
    },
  }
}

/**
 * An audit log in a file, which its owner alone can read. Lines are appended at once, and a call whose line cannot be
 * written ends with an error: an empty log is not to look like a quiet day.
 */
export function auditFile(path: string): AuditLog {
  const file = openSync(path, 'a', 0o600)
  return auditLog((line) => appendFileSync(file, line))
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string' && value.length > longestText) {
    return `${value.slice(0, longestText)}… (${value.length} characters)`
  }
  if (Array.isArray(value)) return value.map(shortened)
  if (typeof value !== 'object' || value === null) return value
  // A confirmation is spent or void by the time it is read here; it says nothing to a reader all the same.
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === 'confirmation' ? '(code)' : shortened(member)]),
  )
}
