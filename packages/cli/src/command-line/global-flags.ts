import type { Flags, FlagValues } from './flags.ts'

/** Options that every command has. */
export const globalFlags = {
  profile: { type: 'text', placeholder: 'NAME', words: 'Tenant to use, as `halo profile list` names it.' },
  demo: { type: 'boolean', words: 'Runs against a tenant in memory: nothing to set up.' },
  json: { type: 'boolean', words: 'Prints JSON.' },
  ndjson: { type: 'boolean', words: 'Prints JSON, a record a line.' },
  csv: { type: 'boolean', words: 'Prints CSV.' },
  table: { type: 'boolean', words: 'Prints a table, also into a pipe.' },
  fields: { type: 'text', placeholder: 'A,B', words: 'Prints these fields alone.' },
  limit: { type: 'integer', placeholder: 'N', words: 'The most records of a list (default 100).' },
  all: { type: 'boolean', words: 'All records of a list.' },
  yes: { type: 'boolean', short: 'y', words: 'Sends without asking.' },
  'dry-run': { type: 'boolean', words: 'Shows what would be sent, and sends nothing.' },
  timeout: { type: 'number', placeholder: 'SECONDS', words: 'Time for each request (default 20; 0 is none).' },
  version: { type: 'boolean', words: 'Prints the version of halo.' },
  debug: { type: 'boolean', words: 'Logs each request to the standard error.' },
} as const satisfies Flags

export type GlobalFlags = FlagValues<typeof globalFlags>
