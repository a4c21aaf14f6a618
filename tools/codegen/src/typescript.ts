import type { Type } from './type.ts'

/** Words that can name no type alias and no binding. */
const reservedWords = new Set(
  (
    'any as async await bigint boolean break case catch class const continue debugger default delete do else enum export ' +
    'extends false finally for function if implements import in instanceof interface let never new null number object of ' +
    'package private protected public return static string super switch symbol this throw true try type typeof undefined ' +
    'unknown var void while with yield arguments eval'
  ).split(' '),
)

/** Whether a name can stand as a property key without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
}

/** Whether a name can be declared: an identifier that no part of the language claims. */
export function isBindable(name: string): boolean {
  return isIdentifier(name) && !reservedWords.has(name)
}

/** A property key, quoted where it must be. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : stringLiteral(name)
}

/** A string in single quotes. */
export function stringLiteral(value: string): string {
  return `'${JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replace(/[\u2028\u2029]/g, unicodeEscape)}'`
}

/** Text between the backticks of a template literal. */
export function templateText(value: string): string {
  return value.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/[\r\n\u2028\u2029]/g, unicodeEscape)
}

/** A doc comment of the given lines; nothing for none. */
export function docComment(lines: readonly string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/').replaceAll(/[\r\n\u2028\u2029]+/g, ' '))
  if (safe.length === 0) return ''
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/**
 * An inline code span of Markdown, for any text: backticks, line breaks and other control characters cannot leave it.
 * @see {@link https://spec.commonmark.org/0.31.2/#code-spans | CommonMark, code spans}
 */
export function codeSpan(text: string): string {
  const line = singleLine(text)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

/** A code span in a cell of a Markdown table. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|')
}

/** Text of a Markdown page that stays text: what would be markup or HTML is escaped. */
export function markdownText(text: string): string {
  return singleLine(text).replace(/[\\`*_[\]<>#|~&!@]/g, '\\$&')
}

/** Text in one line, without control characters. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

/** `input`: what a caller may pass (a `Date` for a date, a `Blob` for bytes); `output`: what comes back. */
export type Direction = 'input' | 'output'

/** A type as TypeScript writes it. */
export function typeText(type: Type, direction: Direction): string {
  switch (type.kind) {
    case 'unknown':
    case 'boolean':
      return type.kind
    case 'string':
      if (type.enum) return type.enum.map(stringLiteral).join(' | ')
      return (direction === 'input' && inputFormats.get(type.format)) || 'string'
    case 'number':
      return type.enum ? type.enum.join(' | ') : 'number'
    case 'binary':
      return direction === 'input' ? 'Blob' : 'Bytes'
    case 'reference':
      return type.identifier ?? type.name
    case 'array':
      return `${parenthesised(type.items, direction)}[]`
    case 'view':
      return `ListView<${stringLiteral(type.recordsKey)}, ${typeText(type.record, direction)}>`
    case 'nullable':
      return `${typeText(type.type, direction)} | null`
    case 'union':
      return [...new Set(type.members.map((member) => typeText(member, direction)))].join(' | ')
    case 'intersection':
      return type.members.map((member) => parenthesised(member, direction)).join(' & ')
    case 'object':
      return objectText(type, direction)
  }
}

/** What a caller may pass for text of a form, beside the text itself; `ids` is text with ids separated by commas. */
const inputFormats: ReadonlyMap<string | undefined, string> = new Map([
  ['date-time', 'string | Date'],
  ['ids', 'string | readonly number[]'],
])

function parenthesised(type: Type, direction: Direction): string {
  const text = typeText(type, direction)
  return / [|&] /.test(text) && type.kind !== 'object' ? `(${text})` : text
}

function objectText({ properties, additional }: Type & { kind: 'object' }, direction: Direction): string {
  const members = Object.entries(properties).map(
    ([name, { required, type }]) => `${propertyKey(name)}${required ? '' : '?'}: ${typeText(type, direction)}`,
  )
  if (members.length === 0) return `Record<string, ${additional ? typeText(additional, direction) : 'unknown'}>`
  // An index signature must hold for the named properties too.
  if (additional) members.push('[key: string]: unknown')
  return `{ ${members.join('; ')} }`
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
