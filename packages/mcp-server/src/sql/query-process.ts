import type { Row } from '@halopsa/tenant-access/records/row'
import { hidesColumn } from './hides-column.ts'

/** What the process of a query is told. */
export interface QueryRequest {
  /** Of the mirror, as `halo sync --to` takes it. */
  address: string
  sql: string
  /** Most rows that are of use. */
  most: number
  /** Milliseconds after which the database is to end it. */
  timeLimit: number
}

/** What the process of a query tells. */
export type QueryReply =
  | { kind: 'rows'; rows: Row[]; hasMore: boolean }
  /** A package that is not installed. */
  | { kind: 'missing package'; name: string }
  | { kind: 'failed'; message: string }

/** Characters of JSON beyond which rows are of no use: an answer has some thousand tokens. */
const mostCharacters = 4_000_000

/**
 * Runs one query over a mirror, in a process that runs nothing else: one that takes too long or too much memory is ended
 * with its process, because nothing else ends a query of SQLite.
 */
process.once('message', async (request: QueryRequest) => {
  const reply = await answer(request).catch(describeError)
  process.send?.(reply, () => process.exit())
})

async function answer({ address, sql, most, timeLimit }: QueryRequest): Promise<QueryReply> {
  const { queryMirror } = await import('@halopsa/sync')
  const rows: Row[] = []
  let characters = 0
  for await (const row of queryMirror(address, sql, { hides: hidesColumn, timeLimit })) {
    const plain = plainRow(row)
    characters += JSON.stringify(plain).length
    if (rows.length >= most || characters > mostCharacters) return { kind: 'rows', rows, hasMore: true }
    rows.push(plain)
  }
  return { kind: 'rows', rows, hasMore: false }
}

/** A row as JSON has it: what the drivers bring beside that is made text. */
function plainRow(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)])) as Row
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `(${value.length} bytes)`
  return value
}

function describeError(error: unknown): QueryReply {
  const { code, message } = error as NodeJS.ErrnoException
  const name = /(?:package|module) '((?:@halopsa\/sync|postgres))'/.exec(message)?.[1]
  if (code === 'ERR_MODULE_NOT_FOUND' && name !== undefined) return { kind: 'missing package', name }
  return { kind: 'failed', message }
}
