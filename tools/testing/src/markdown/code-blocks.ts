import { lexer, walkTokens } from 'marked'

/** A fenced block of code in a Markdown page. */
export interface CodeBlock {
  /** The first word behind the fence: `ts`. */
  language: string
  /** All that stands behind the fence: `ts vitest`. */
  info: string
  /** The code, without the indentation of its fence, with a line break at its end. */
  code: string
}

/** The fenced blocks of code of a Markdown page, those in its lists among them. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  walkTokens(lexer(markdown), (token) => {
    if (token.type !== 'code' || token.codeBlockStyle === 'indented') return
    const info: string = token.lang ?? ''
    blocks.push({ language: info.split(/\s/)[0] ?? '', info, code: `${token.text}\n` })
  })
  return blocks
}

/**
 * The code of the block with the given words behind its fence.
 *
 * @param info for example `ts vitest`.
 * @throws Error when the page has no such block, or more than one.
 */
export function codeBlock(markdown: string, info: string): string {
  const [block, ...others] = codeBlocks(markdown).filter((block) => block.info === info)
  if (block === undefined || others.length > 0) {
    throw new Error(`The page has ${block ? others.length + 1 : 'no'} code block${block ? 's' : ''} "${info}"`)
  }
  return block.code
}
