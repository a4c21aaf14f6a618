import { bundlers } from './bundlers.ts'
import type { MeasuredImport } from './measure-sizes.ts'

/** The page of sizes, as Markdown. */
export function sizesPage(measured: MeasuredImport[]): string {
  const names = Object.keys(bundlers)
  const rows = measured.map(({ title, sizes, limit }) => [
    `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`,
    ...names.map((name) => kilobytes(sizes[name] ?? 0)),
    kilobytes(limit),
  ])
  const table = [['Import', ...names, 'Limit'], ['---', ...[...names, 'Limit'].map(() => '--:')], ...rows]
  const programs = measured.map(({ title, code }) => `## ${title}\n\n\`\`\`js\n${code.trim()}\n\`\`\`\n`)
  return `<!-- Made by \`pnpm --filter @halopsa/bench sizes\`. Do not edit. -->

# Sizes

Ten typical imports, bundled for browsers from the built packages, minified and gzipped; in kilobytes of 1000 bytes.
Everything is in it: the operations, the core, ky, and what else the program imports. A test holds the limits.

${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

${programs.join('\n')}`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2)
}
