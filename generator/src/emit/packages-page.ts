import type { Model } from '../model/model.ts'
import { generatedWords } from './generated-notice.ts'
import { sectionFolder } from './section-package.ts'

/** `PACKAGES.md`: every section package in one table. */
export function emitPackagesPage({ sections }: Model): string {
  const rows = sections.map(
    (section) =>
      `| [\`@halopsa/${section.packageName}\`](./${sectionFolder(section)}) | \`${section.apiName}\` | \`/${section.name}\` | ${section.operations.length} |\n`,
  )
  const count = sections.reduce((sum, { operations }) => sum + operations.length, 0)
  return `<!-- ${generatedWords} -->

# Section packages

${sections.length} packages, ${count} operations.

| Package | Class | Path | Operations |
| --- | --- | --- | --- |
${rows.join('')}`
}
