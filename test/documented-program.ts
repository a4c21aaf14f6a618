/** A program made of the `ts` code blocks of a Markdown page, in their order, as a reader would type them in. */
export function documentedProgram(markdown: string): string {
  const blocks = [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string)
  const imports = new Map<string, Set<string>>()
  const bodies = blocks.map((block) =>
    block.replace(importDeclaration, (_, type = '', names: string, source: string) => {
      const known = imports.get(source) ?? new Set()
      for (const name of names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean))
        known.add(type + name)
      imports.set(source, known)
      return ''
    }),
  )
  const head = [...imports].map(([source, names]) => `import { ${[...names].join(', ')} } from '${source}'\n`)
  // The first block makes the client that the others use; each of the others stands for itself.
  const [first = '', ...others] = bodies
  return [...head, first, ...others.map((body) => `{\n${body}}\n`)].join('')
}

const importDeclaration = /^import (type )?\{([^}]*)\} from '([^']+)'\n/gm
