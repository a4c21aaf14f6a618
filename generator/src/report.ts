import type { FactProblem } from './facts/check-facts.ts'
import type { List, Model, ResponseSource } from './model/model.ts'
import { companionName } from './model/names.ts'

const sources: readonly [ResponseSource, string][] = [
  ['recorded', 'recorded on a live server'],
  ['tested', 'recorded by tests of clients'],
  ['used', 'recorded in use by clients'],
  ['declared', 'declared by the document'],
  ['section', 'inferred from the section'],
  ['schema-name', 'inferred from the schema name'],
  ['post-body', 'inferred from the POST body'],
  ['convention', 'by convention'],
  ['unknown', 'unknown'],
]

/** The responses of a model by how they are known, in the order of their weight. */
export function countBySource({ sections }: Model): { source: ResponseSource; label: string; count: number }[] {
  const responses = sections.flatMap(({ operations }) => operations.map(({ response }) => response))
  return sources.map(([source, label]) => ({
    source,
    label,
    count: responses.filter((response) => response.source === source).length,
  }))
}

/** How many responses are known by their shape alone: the records are not. */
export function countOfOpenRecords({ sections }: Model): number {
  return sections
    .flatMap(({ operations }) => operations)
    .filter(({ response, list }) => response.source !== 'unknown' && list?.record.kind === 'unknown').length
}

/** The figures of a model, and the facts that do not fit its document, as lines for a person to read. */
export function report(model: Model, problems: readonly FactProblem[]): string {
  const operations = model.sections.flatMap((section) => section.operations)
  const row = (label: string, value: number) => `${label.padEnd(34)}${String(value).padStart(6)}`
  const lists = model.sections.flatMap(({ apiName, operations }) =>
    operations.flatMap((operation) => {
      const companion = companionName(operation)
      return companion && operation.list ? [`  ${apiName}.${companion}: ${listLabel(operation.list)}`] : []
    }),
  )
  return [
    row('Sections', model.sections.length),
    row('Operations', operations.length),
    row('Schemas', Object.keys(model.schemas).length),
    '',
    'Responses',
    ...countBySource(model).map(({ label, count }) => row(`  ${label}`, count)),
    row('Lists whose records are unknown', countOfOpenRecords(model)),
    '',
    `Lists (${lists.length})`,
    ...lists,
    '',
    `Facts that do not fit the document (${problems.length})`,
    ...problems.map(factLine),
    '',
  ].join('\n')
}

/** A fact that does not fit, in a line. */
export function factLine({ kind, fact, text }: FactProblem): string {
  return `  ${kind.padEnd(12)} ${fact}: ${text}`
}

function listLabel({ recordsKey, shape, paging, record }: List): string {
  const records = record.kind === 'unknown' ? ', records unknown' : ''
  const pages = paging === 'pages' ? '' : `, ${paging === 'ignored' ? 'does not page' : paging}`
  return `${shape === 'array' ? 'array' : shape === 'unknown' ? 'shape unknown' : recordsKey}${records}${pages}`
}
