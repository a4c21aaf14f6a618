/**
 * The code of a fenced block in a Markdown text.
 *
 * @param info The words after the fence: `ts vitest`.
 */
export function codeBlock(markdown: string, info: string): string {
  const [, code] = markdown.split(`\n\`\`\`${info}\n`)
  if (code === undefined) throw new Error(`The page has no code block "${info}"`)
  return code.slice(0, code.indexOf('\n```'))
}
