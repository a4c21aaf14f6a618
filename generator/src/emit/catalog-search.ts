import { type Type, withoutNull } from '@halopsa/codegen'
import { buildIndex } from '../../../packages/catalog/src/search/build-index.ts'
import type { SearchData, SearchDocument } from '../../../packages/catalog/src/search/search-index.ts'
import type { Model, Operation, Section } from '../model/model.ts'

/** What the search of the catalogue reads: an index of all operations, in the order of the catalogue. */
export function emitSearch(model: Model): SearchData {
  const operations = model.sections.flatMap((section) =>
    section.operations.map((operation) => ({ section, operation })),
  )
  return {
    index: buildIndex(operations.map(({ section, operation }, id) => searchDocument(id, section, operation, model))),
    weights: operations.map(({ section, operation }) => operationWeight(section, operation)),
    synonyms: model.synonyms,
    roleWords: model.roleWords,
  }
}

/** The usual operations of a section come before its special ones. */
function operationWeight({ weight }: Section, { role }: Operation): number {
  return role === 'action' ? weight * 0.8 : weight
}

function searchDocument(id: number, section: Section, operation: Operation, model: Model): SearchDocument {
  const { nouns, name } = section
  return {
    id,
    section: [name, nouns?.one, nouns?.many].join(' '),
    aliases: (nouns?.aliases ?? []).join(' '),
    path: operation.path.split('/').slice(2).join(' '),
    words: operation.description ?? '',
    parameters: [...operation.pathParameters, ...operation.queryParameters]
      .filter(({ does }) => does !== 'pages' && does !== 'sorts')
      .flatMap(({ name, description }) => [name, description ?? ''])
      .join(' '),
    fields: recordFields(section, operation, model).join(' '),
  }
}

/**
 * Names of the fields of the records, for the lists of the sections that people use most. For the others they would
 * double the time that it takes to read the index.
 */
function recordFields({ weight }: Section, { role, list }: Operation, { schemas }: Model): string[] {
  if (role !== 'list' || weight <= 1 || !list) return []
  const record = withoutNull(list.record)
  const schema: Type | undefined = record.kind === 'reference' ? schemas[record.name] : record
  return schema?.kind === 'object' ? Object.keys(schema.properties) : []
}
