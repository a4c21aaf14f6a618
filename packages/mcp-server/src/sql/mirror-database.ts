import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { CommandError } from '@halopsa/command'
import { visibleText } from '../safety/data-fence.ts'
import { ToolError } from '../tools/tool-error.ts'
import { assertMirrorQuery } from './assert-mirror-query.ts'
import { hidesColumn } from './hides-column.ts'
import type { QueryReply, QueryRequest } from './query-process.ts'
import type { QueryColumn, QueryLimits, QueryResult, QuerySource } from './query-source.ts'

/** Longest time of a query, in milliseconds. */
const longest = 20_000
/** Queries at a time: each has a process of its own. */
const mostQueries = 4
/** More columns than all tables of a mirror have. */
const mostColumns = 200_000

/**
 * A mirror that `halo sync` keeps: a file of SQLite, or a URL of Postgres.
 *
 * @param timeLimit of a query, in milliseconds.
 * @throws CommandError for a file that is not there, and for a URL that is wrong or of another database.
 */
export function mirrorDatabase(address: string, timeLimit = longest): QuerySource {
  const scheme = /^\s*([a-z][a-z\d+.-]+):\/\//i.exec(address)?.[1]?.toLowerCase() ?? 'file'
  const isPostgres = ['postgres', 'postgresql'].includes(scheme)
  // A URL can hold a password, which no message may name.
  if (!isPostgres && scheme !== 'file') {
    throw new CommandError(`--mirror takes a file or a URL that begins with postgres://, not with ${scheme}://`)
  }
  if (isPostgres && !URL.canParse(address)) {
    throw new CommandError('--mirror is no URL: user and password have to be percent-encoded, such as %2F for /')
  }
  if (!isPostgres && !existsSync(address)) {
    throw new CommandError(`--mirror ${address}: there is no such file; halo sync --to ${address} writes one`)
  }
  const schema = isPostgres ? (new URL(address).searchParams.get('schema') ?? 'halo') : undefined
  let running = 0
  const run = async (sql: string, { signal, most }: QueryLimits): Promise<QueryResult> => {
    if (running >= mostQueries) throw new ToolError(`${mostQueries} queries are running: try again when one has ended`)
    running += 1
    try {
      return await runInProcess({ address, sql, most, timeLimit }, signal)
    } finally {
      running -= 1
    }
  }
  return {
    name: 'mirror',
    dialect: `a mirror of the records (${isPostgres ? 'Postgres' : 'SQLite'})`,
    query: (text, limits) => run(assertMirrorQuery(text, isPostgres ? 'Postgres' : 'SQLite', schema ?? 'main'), limits),
    async columns(signal) {
      const sql = 'SELECT table_name, column_name, type FROM sync_columns ORDER BY table_name, column_name'
      const { rows } = await run(sql, { signal, most: mostColumns })
      const columns = rows.map(({ table_name, column_name, type }) => ({
        table: String(table_name),
        column: String(column_name),
        type: String(type),
      }))
      return [...(await viewColumns(columns)), ...columns.filter(({ column }) => !hidesColumn(column))]
    },
  }
}

/** The columns of the views that a mirror with these columns has. */
async function viewColumns(columns: readonly QueryColumn[]): Promise<QueryColumn[]> {
  const { allViews, viewsOver } = await import('@halopsa/sync')
  const byTable = Map.groupBy(columns, ({ table }) => table)
  const known = new Map([...byTable].map(([table, list]) => [table, new Set(list.map(({ column }) => column))]))
  return viewsOver(allViews, known).flatMap(({ name: table, columns: words }) =>
    Object.entries(words).map(([column, text]) => ({ table, column, type: 'view', words: text })),
  )
}

/** The file of the process: beside this one, from sources and in the bundle. */
const file = new URL(import.meta.url.endsWith('.ts') ? './query-process.ts' : './query-process.js', import.meta.url)

async function runInProcess(request: QueryRequest, signal: AbortSignal): Promise<QueryResult> {
  signal.throwIfAborted()
  // The standard output is the client's. The process needs no credentials of the tenant.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HALO_')))
  const child = fork(file, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced', env })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  signal.addEventListener('abort', kill)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    kill()
  }, request.timeLimit)
  const replies: QueryReply[] = []
  child.on('message', (reply: QueryReply) => void replies.push(reply))
  child.on('error', () => {})
  try {
    child.send(request)
    await once(child, 'exit')
    signal.throwIfAborted()
    if (isLate) throw tooLong(request.timeLimit)
    return resultOf(replies[0], request.timeLimit)
  } finally {
    clearTimeout(timer)
    process.off('exit', kill)
    signal.removeEventListener('abort', kill)
    kill()
  }
}

function tooLong(timeLimit: number): ToolError {
  return new ToolError(`The query took longer than ${timeLimit / 1000} s and was ended: ask for less, or by a key`)
}

function resultOf(reply: QueryReply | undefined, timeLimit: number): QueryResult {
  if (reply === undefined) throw new CommandError('The process of the query ended: it may have needed too much memory')
  if (reply.kind === 'rows') return reply
  if (reply.kind === 'missing package') {
    throw new CommandError(`--mirror needs ${reply.name} beside this server: npm install ${reply.name}`)
  }
  if (/statement timeout/.test(reply.message)) throw tooLong(timeLimit)
  throw new CommandError(`The query failed: ${visibleText(reply.message)}`)
}
