import { ToolError } from '../tools/tool-error.ts'
import { knownFunctions, wordsBeforeBrackets } from './postgres-functions.ts'
import { type Dialect, type Token, tokensOf } from './tokens.ts'

/** Longer queries are no question that anybody asks. */
const longestQuery = 20_000

const beginnings = new Set(['select', 'with', 'values'])

/** Words that no query over a mirror needs. What they would do fails in the database too; this says it sooner. */
const refusedWords = new Set(
  'insert update delete merge into drop alter create truncate grant copy attach detach pragma vacuum'.split(' '),
)

/**
 * Refuses what is no single query that reads the mirror and nothing beside it.
 *
 * The connection only reads, and sees views without secrets. That leaves what a query can do all the same: functions of
 * Postgres that reach files, other servers and settings, and names that lead past the views.
 *
 * @param schema of the mirror: `main` in SQLite.
 * @returns the query without a semicolon at its end.
 * @throws ToolError that names what is refused.
 */
export function assertMirrorQuery(text: string, dialect: Dialect, schema: string): string {
  const sql = text.replaceAll('\r\n', '\n').trim().replace(/;$/, '').trimEnd()
  if (sql.length > longestQuery) throw new ToolError(`A query has at most ${longestQuery} characters`)
  const tokens = tokensOf(sql, dialect)
  if (!beginnings.has(tokens[0]?.value ?? '')) throw new ToolError('A query begins with select or with')
  for (const [index, token] of tokens.entries()) {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]]
    if (isSymbol(token, ';')) throw new ToolError('One query at a time: there is a semicolon in it')
    if (token.kind === 'word' && refusedWords.has(token.value)) {
      throw new ToolError(`A query only reads: ${token.value} is not taken. A column of that name goes into "quotes"`)
    }
    if (isSymbol(next, '.')) assertNoSchema(token, schema)
    if (dialect === 'Postgres') assertKnownToPostgres(tokens, index, previous)
    if (dialect === 'SQLite') assertKnownToSqlite(token)
  }
  return sql
}

/** A name with its schema leads past the views. SQLite takes a text for a name as well. */
function assertNoSchema({ kind, value }: Token, schema: string): void {
  const isSchema = kind !== 'symbol' && value.replaceAll("'", '').toLowerCase() === schema.toLowerCase()
  if (kind === 'text' || isSchema) throw new ToolError(`Tables are named without a schema, not ${value}`)
}

function assertKnownToSqlite({ kind, value }: Token): void {
  const isRefused =
    kind !== 'symbol' && /^'?(?:load_extension|zeroblob|randomblob|dbstat|pragma_\w+|sqlite_\w+)'?$/i.test(value)
  if (isRefused) throw new ToolError(`A query reads tables of the mirror: ${value} is not taken`)
}

function assertKnownToPostgres(tokens: readonly Token[], index: number, previous: Token | undefined): void {
  const token = tokens[index]
  if (!token) return
  const isName = token.kind === 'word' || token.kind === 'quoted'
  // (x).f is another way to write f(x).
  if (isSymbol(token, '.') && (isSymbol(previous, ')') || isSymbol(previous, ']'))) {
    throw new ToolError('A query does not take a field of an expression: …).name')
  }
  if (!isName) return
  if (/^(?:pg_|information_schema$|lo_|dblink)/i.test(token.value)) {
    throw new ToolError(`A query reads tables of the mirror: ${token.value} is not taken`)
  }
  if (isSymbol(tokens[index + 1], '(') && !isCallKnown(tokens, index, previous)) {
    throw new ToolError(`The function ${token.value} is not taken; those that compute from their arguments are`)
  }
}

/** Whether a name before a bracket is a known function, a word of the language, or a name for columns. */
function isCallKnown(tokens: readonly Token[], index: number, previous: Token | undefined): boolean {
  const { kind, value } = tokens[index] as Token
  if (knownFunctions.has(value)) return !isSymbol(previous, '.')
  if (kind === 'word' && wordsBeforeBrackets.has(value)) return true
  const namesColumns = previous?.kind === 'word' && ['as', 'with', 'recursive'].includes(previous.value)
  return namesColumns || isAlias(tokens, index) || beginsSubquery(tokens, index + 1)
}

/** Whether a name behind a bracket is that of what the bracket holds: behind `distinct on (…)` it is a call. */
function isAlias(tokens: readonly Token[], index: number): boolean {
  if (!isSymbol(tokens[index - 1], ')')) return false
  let depth = 0
  for (let place = index - 1; place >= 0; place -= 1) {
    if (isSymbol(tokens[place], ')')) depth += 1
    if (isSymbol(tokens[place], '(')) depth -= 1
    if (depth === 0) return tokens[place - 1]?.value !== 'on'
  }
  return false
}

/** Whether a bracket holds the columns of a subquery of `with`: `, name (columns) as (select …)`. */
function beginsSubquery(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex((token, index) => index > open && isSymbol(token, ')'))
  const words = tokens.slice(close + 1, close + 7).map(({ value }) => value)
  return close > 0 && /^as (?:not )?(?:materialized )?\( (?:select\b|with\b|values \()/.test(words.join(' '))
}

function isSymbol(token: Token | undefined, value: string): boolean {
  return token?.kind === 'symbol' && token.value === value
}
