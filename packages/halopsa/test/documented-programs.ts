/** A code block of a page as a program that runs. */
export interface DocumentedProgram {
  file: string
  text: string
}

/**
 * A program for each `ts` and `js` block of a Markdown page. A block that makes a client stands alone; every other
 * continues the first one.
 */
export function documentedPrograms(markdown: string): DocumentedProgram[] {
  const blocks = Array.from(
    markdown.matchAll(/^( *)```(ts|js)\n(.*?)^\1```$/gms),
    ([, indent = '', language, code = '']) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
  const first = blocks[0]?.code ?? ''
  return blocks.map(({ language, code }, index) => ({
    file: language === 'js' ? `block-${index}.cjs` : `block-${index}.ts`,
    text: /\bnew Halo(?:API|Client)\(/.test(code) ? code : continued(first, code),
  }))
}

/** One module of two pieces; names that the second declares are its own. */
function continued(first: string, second: string): string {
  const imports = /^import .*\n/gm
  const head = [first, second].flatMap((code) => code.match(imports) ?? [])
  return [...head, first.replace(imports, ''), '{\n', second.replace(imports, ''), '}\n'].join('')
}
