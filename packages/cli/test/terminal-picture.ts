import { stripVTControlCharacters } from 'node:util'

const width = 8.4
const height = 18
const margin = 16
const colours: Readonly<Record<string, string>> = {
  31: '#f7768e',
  32: '#9ece6a',
  33: '#e0af68',
  34: '#7aa2f7',
  36: '#7dcfff',
  90: '#787c99',
}

/** A picture of a terminal in SVG, with the colours that a program printed. */
export function terminalPicture(text: string): string {
  const lines = text.trimEnd().split('\n')
  const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length))
  const size = { width: Math.ceil(columns * width + 2 * margin), height: lines.length * height + 2 * margin }
  const rows = lines.map(
    (line, index) => `  <text x="${margin}" y="${margin + (index + 0.75) * height}">${spans(line)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#c0caf5">`,
    '  <title>The command halo at a prompt</title>',
    `  <rect width="100%" height="100%" rx="8" fill="#1a1b26"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n')
}

/** The pieces of a line, each with its style. Every piece says where it begins: fonts differ in width. */
function spans(line: string): string {
  let style = ''
  let column = 0
  return line
    .split('\u001b[')
    .flatMap((part, index) => {
      // What follows an escape begins with its code: `1m` is bold.
      const [, code = '', rest = ''] = index === 0 ? ['', '', part] : (/^(\d+)m(.*)$/.exec(part) ?? [])
      if (code !== '') style = styleOf(code)
      if (rest === '') return []
      const span = `<tspan x="${(margin + column * width).toFixed(1)}" textLength="${(rest.length * width).toFixed(1)}"${style}>${escapeMarkup(rest)}</tspan>`
      column += rest.length
      return [span]
    })
    .join('')
}

function styleOf(code: string): string {
  if (code === '1') return ' font-weight="bold"'
  return colours[code] ? ` fill="${colours[code]}"` : ''
}

/** Renderers run spaces together, but not those that do not break. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '&#160;')
}
