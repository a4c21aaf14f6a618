import { ToolError } from '../tools/tool-error.ts'

/** The databases that mirrors are in. */
export type Dialect = 'SQLite' | 'Postgres'

/** A piece of a query: a word or a quoted name, a text between single quotes, or anything else. */
export interface Token {
  kind: 'word' | 'quoted' | 'text' | 'symbol'
  /** A word in lower case, the content of a quoted name, the text or the symbol as it stands. */
  value: string
}

/** Comments in comments nest in Postgres alone, so they are not taken. */
const blanks = /[ \t\n\f]+|--[^\n]*|\/\*(?:(?!\/\*)[\s\S])*?\*\//y
const word = /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y
const numeral = /\d+(?:\.\d*)?(?:e[+-]?\d+)?/iy
const anything = /[\s\S]/y

/** Quoted names of each dialect, and texts. What Postgres reads in more ways than these is not taken. */
const quotes: Readonly<Record<Dialect, { text: RegExp; name: RegExp }>> = {
  SQLite: { text: /'(?:[^']|'')*'/y, name: /"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]/y },
  Postgres: { text: /[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'/y, name: /"(?:[^"]|"")*"/y },
}

/**
 * Takes a query apart, without its comments.
 *
 * @throws ToolError for what is not closed, or could be read in two ways.
 */
export function tokensOf(sql: string, dialect: Dialect): Token[] {
  // Postgres ends a line at a carriage return and SQLite does not.
  if (/[\r\0]/.test(sql)) throw new ToolError('A query has no carriage returns and no zero characters')
  const { text, name } = quotes[dialect]
  const tokens: Token[] = []
  let position = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position
    const found = pattern.exec(sql)?.[0]
    position += found?.length ?? 0
    return found
  }
  while (position < sql.length) {
    if (take(blanks) !== undefined) continue
    if (dialect === 'Postgres') refuseOtherQuotes(sql, position)
    const literal = take(text)
    tokens.push(
      literal === undefined
        ? (readName(take(name)) ?? readWord(take(word)) ?? readSymbol(take(numeral) ?? take(anything)))
        : { kind: 'text', value: literal },
    )
  }
  return tokens
}

function readName(text: string | undefined): Token | undefined {
  if (text === undefined) return undefined
  const quote = text.at(-1) ?? ''
  return { kind: 'quoted', value: text.slice(1, -1).replaceAll(quote + quote, quote) }
}

function readWord(text: string | undefined): Token | undefined {
  return text === undefined ? undefined : { kind: 'word', value: text.toLowerCase() }
}

function readSymbol(text = ''): Token {
  if (/['"`]/.test(text)) throw new ToolError(`A quote is not closed in the query: ${text}`)
  return { kind: 'symbol', value: text }
}

/** Texts between dollars and names in Unicode: no query needs them, and both hide what is in them. */
function refuseOtherQuotes(sql: string, position: number): void {
  const rest = sql.slice(position, position + 80)
  const found = /^(?:u&['"]|\$(?:[^\d\s$'"][^\s$'"]*)?\$)/i.exec(rest)?.[0]
  if (found !== undefined) throw new ToolError(`Quotes of this kind are not taken: ${found}. Use '…' and "…"`)
}
