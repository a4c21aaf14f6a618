import type { Model, ResponseSource } from './model/model.ts'
import { paginateName } from './model/names.ts'

const sources: readonly [ResponseSource, string][] = [
  ['declared', 'declared by the document'],
  ['section', 'inferred from the section'],
  ['schema-name', 'inferred from the schema name'],
  ['post-body', 'inferred from the POST body'],
  ['unknown', 'unknown'],
]

/** The figures of a model, as lines for a person to read. */
export function report({ sections, schemas }: Model): string {
  const operations = sections.flatMap((section) => section.operations)
  const count = (source: ResponseSource) => operations.filter(({ response }) => response.source === source).length
  const row = (label: string, value: number) => `${label.padEnd(32)}${String(value).padStart(6)}`
  const paging = sections.flatMap(({ apiName, operations }) =>
    operations.flatMap(({ name, paging }) =>
      paging
        ? [
            `  ${apiName}.${paginateName(name)}: ${paging.recordsKey ?? (paging.record.kind === 'unknown' ? 'records unknown' : 'bare array')}`,
          ]
        : [],
    ),
  )
  return [
    row('Sections', sections.length),
    row('Operations', operations.length),
    row('Schemas', Object.keys(schemas).length),
    '',
    'Responses',
    ...sources.map(([source, label]) => row(`  ${label}`, count(source))),
    '',
    `Lists that page (${paging.length})`,
    ...paging,
    '',
  ].join('\n')
}
