import { codeCell, markdownText } from '@halopsa/codegen'
import type { SectionTable } from '../../spec/words/operation-facts.ts'
import { sectionFacts as haloSectionFacts } from '../../spec/words/sections.ts'
import { own } from '../document/own.ts'
import type { Model, Section } from '../model/model.ts'
import { generatedWords } from './generated-notice.ts'
import { referenceName } from './halo-table.ts'
import { sectionFolder } from './section-package.ts'

/** `docs/sections.md`: which section, package and schema holds which records, and on which screen of Halo they are. */
export function emitSectionsPage(model: Model, facts: SectionTable = haloSectionFacts): string {
  const rows = model.sections.map((section) => sectionRow(section, facts))
  return `<!-- ${generatedWords} -->

# Sections, schemas and screens

The API often has other names than the screens of Halo: a ticket is a \`Faults\`, a client an \`Area\`, a user a \`Uname\`, a team a \`SectionDetail\`. This table goes from the name on the screen to the section, its package and the schemas of its records. A schema is a type of [\`@halopsa/schemas\`](../packages/schemas), and of the package of its section.

*Record* is the schema of a single record, as \`/<Section>/{id}\` returns it and \`POST /<Section>\` takes it. *On lists* is the schema of a record in a list, where it is a shorter one. A screen is named where Halo's guides or its document name it.

| What | Screen | Section | Package | Record | On lists |
| --- | --- | --- | --- | --- | --- |
${rows.join('')}
## From schema to section

For a type that a hover or an error message names. Only schemas that are not called like their section are here.

| Schema | Section |
| --- | --- |
${schemaRows(model).join('')}`
}

function sectionRow(section: Section, facts: SectionTable): string {
  const { name, packageName } = section
  const fact = own(facts, name)
  const cells = [
    markdownText(fact?.many ?? ''),
    markdownText(fact?.screen ?? ''),
    codeCell(name),
    `[\`@halopsa/${packageName}\`](../${sectionFolder(section)})`,
    schemaCell(recordSchema(section)),
    schemaCell(shortSchema(section)),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function schemaRows({ sections }: Model): string[] {
  const sectionsOf = new Map<string, Section[]>()
  for (const section of sections) {
    for (const schema of new Set([recordSchema(section), shortSchema(section)])) {
      if (schema === undefined || schema === section.name) continue
      sectionsOf.set(schema, [...(sectionsOf.get(schema) ?? []), section])
    }
  }
  const schemas = [...sectionsOf].sort(([left], [right]) => left.localeCompare(right, 'en'))
  return schemas.map(
    ([schema, owners]) => `| ${codeCell(schema)} | ${owners.map(({ name }) => codeCell(name)).join(', ')} |\n`,
  )
}

function schemaCell(schema: string | undefined): string {
  return schema === undefined ? '' : codeCell(schema)
}

/** The schema of a whole record: what reading one returns, else what saving one takes or deleting one returns. */
function recordSchema({ operations }: Section): string | undefined {
  for (const wanted of ['get', 'save', 'delete']) {
    for (const { role, response, body } of operations) {
      if (role !== wanted) continue
      const posted = body?.type.kind === 'array' ? body.type.items : body?.type
      const name = referenceName(response.type) ?? referenceName(posted)
      if (name !== undefined) return name
    }
  }
  return undefined
}

/** The schema of a record in the list of a section, where it is not that of a whole record. */
function shortSchema(section: Section): string | undefined {
  const list = section.operations.find(({ role, path }) => role === 'list' && path === `/${section.name}`)?.list
  const name = referenceName(list?.record)
  return name === recordSchema(section) ? undefined : name
}
