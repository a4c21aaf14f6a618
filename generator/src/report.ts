import type { List, Model, ResponseSource } from './model/model.ts'
import { companionName } from './model/names.ts'

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
  const lists = sections.flatMap(({ apiName, operations }) =>
    operations.flatMap((operation) => {
      const companion = companionName(operation)
      return companion && operation.list ? [`  ${apiName}.${companion}: ${listLabel(operation.list)}`] : []
    }),
  )
  return [
    row('Sections', sections.length),
    row('Operations', operations.length),
    row('Schemas', Object.keys(schemas).length),
    '',
    'Responses',
    ...sources.map(([source, label]) => row(`  ${label}`, count(source))),
    '',
    `Lists that page (${lists.length})`,
    ...lists,
    '',
  ].join('\n')
}

function listLabel({ recordsKey, shape }: List): string {
  return recordsKey ?? (shape === 'array' ? 'bare array' : 'records unknown')
}
