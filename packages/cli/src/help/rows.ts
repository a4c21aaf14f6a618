import type { Flag, Flags } from '../command-line/flags.ts'

/** Width of help: that of a terminal by tradition, so that a page of it is the same everywhere. */
const width = 100
const widestFirst = 32

/** Two columns, the second one wrapped. */
export function alignRows(rows: readonly (readonly [first: string, second: string])[]): string[] {
  const column = Math.min(widestFirst, Math.max(0, ...rows.map(([first]) => first.length))) + 4
  return rows.flatMap(([first, second]) => {
    const lines = wrap(second, width - column)
    const head = `  ${first}`
    if (head.length > column - 2) return [head, ...lines.map((line) => ' '.repeat(column) + line)]
    return lines.map((line, index) => (index === 0 ? head : '').padEnd(column) + line).map((line) => line.trimEnd())
  })
}

/** Options with their words. */
export function flagRows(flags: Flags): string[] {
  return alignRows(Object.entries(flags).map(([name, flag]) => [flagName(name, flag), flagWords(flag)]))
}

function flagName(name: string, { type, short, placeholder, values }: Flag): string {
  const value =
    placeholder ?? (values ? values.join('|') : { boolean: '', text: 'TEXT', integer: 'N', number: 'N' }[type])
  return [`${short ? `-${short}, ` : ''}--${name}`, value].filter(Boolean).join(' ')
}

function flagWords({ words = '', multiple }: Flag): string {
  return multiple ? `${words} May be given several times.`.trim() : words
}

/** Lines of a text, without marks of code. */
export function wrap(text: string, columns = width): string[] {
  const lines = ['']
  for (const word of text.replaceAll('`', '').split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
