import { codeBlocks } from './code-blocks.ts'

/** A code block of a page as a program that runs. */
export interface DocumentedProgram {
  /** `block-0.ts`, or `block-0.cjs` for JavaScript. */
  file: string
  text: string
}

/**
 * One program of the `ts` blocks of a Markdown page, as a reader would type them in. A block with further words behind its
 * fence (`ts vitest`) is something else.
 */
export function documentedProgram(markdown: string): string {
  const blocks = codeBlocks(markdown).filter(({ info }) => info === 'ts')
  return programOf(blocks.map(({ code }) => code))
}

/**
 * A program for each `ts` and `js` block of a Markdown page. A block that makes a client stands alone; every other
 * continues the first one.
 */
export function documentedPrograms(markdown: string): DocumentedProgram[] {
  const blocks = codeBlocks(markdown).filter(({ info }) => info === 'ts' || info === 'js')
  const first = blocks[0]?.code ?? ''
  return blocks.map(({ language, code }, index) => ({
    file: `block-${index}.${language === 'js' ? 'cjs' : 'ts'}`,
    text: /\bnew Halo(?:API|Client)\(/.test(code) ? code : programOf([first, code]),
  }))
}

/**
 * One module of several blocks of code: their imports, then the first block, whose names all others may use, then each
 * of the others in a scope of its own.
 */
export function programOf([first = '', ...others]: readonly string[]): string {
  const bodies = others.map((code) => `{\n${withoutImports(code)}}\n`)
  return [...importsOf([first, ...others]), withoutImports(first), ...bodies].join('')
}

const importDeclaration = /^import (?:(type )?\{([^}]*)\} from )?('[^']+'|.* from '[^']+')\n/gm

function withoutImports(code: string): string {
  return code.replace(importDeclaration, '')
}

/** The import declarations of all blocks. Names from one module share a declaration: two blocks may import the same. */
function importsOf(blocks: readonly string[]): string[] {
  const namesBySource = new Map<string, Set<string>>()
  const others = new Set<string>()
  for (const [declaration, type = '', names, source = ''] of blocks.join('\n').matchAll(importDeclaration)) {
    if (names === undefined) {
      others.add(declaration)
      continue
    }
    const known = namesBySource.get(source) ?? new Set()
    for (const name of names.split(',').map((text) => text.trim())) if (name) known.add(type + name)
    namesBySource.set(source, known)
  }
  const shared = Array.from(namesBySource, ([source, names]) => `import { ${[...names].join(', ')} } from ${source}\n`)
  return [...others, ...shared]
}
