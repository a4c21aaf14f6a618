import { codeCell } from '@halopsa/codegen'
import type { Model } from '../model/model.ts'
import { countBySource, countOfOpenRecords } from '../report.ts'
import { generatedWords } from './generated-notice.ts'
import { sectionFolder } from './section-package.ts'

/** `PACKAGES.md`: every section package in one table. */
export function emitPackagesPage(model: Model): string {
  const { sections } = model
  const rows = sections.map(
    (section) =>
      `| [\`@halopsa/${section.packageName}\`](./${sectionFolder(section)}) | ${codeCell(section.apiName)} | ${codeCell(`/${section.name}`)} | ${section.operations.length} |\n`,
  )
  const count = sections.reduce((sum, { operations }) => sum + operations.length, 0)
  return `<!-- ${generatedWords} -->

# Section packages

${sections.length} packages, ${count} operations. How their responses are known:

| Source | Operations |
| --- | ---: |
${countBySource(model)
  .map(({ label, count }) => `| ${label} | ${count} |\n`)
  .join('')}
Of ${countOfOpenRecords(model)} lists among them the shape is known and the record is not.

| Package | Class | Path | Operations |
| --- | --- | --- | --- |
${rows.join('')}`
}
