import { firstPart } from './cut-text.ts'
import type { TextWidth } from './text-width.ts'

/** The lines of a text at a width. Lines break between words, and a word that is wider than a line is taken apart. */
export function wrapText(text: string, width: number, textWidth: TextWidth): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.replaceAll('\t', '  ').trimEnd(), width, textWidth))
}

function wrapLine(line: string, width: number, textWidth: TextWidth): string[] {
  const lines: string[] = []
  let rest = line
  for (;;) {
    // A character may be wider than the line; it is taken all the same, so that the text gets shorter.
    const part = firstPart(rest, width, textWidth) || [...rest].slice(0, 1).join('')
    if (part.length === rest.length) return [...lines, rest]
    const space = rest[part.length] === ' ' ? part.length : part.lastIndexOf(' ')
    const end = space > 0 ? space : part.length
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
}
