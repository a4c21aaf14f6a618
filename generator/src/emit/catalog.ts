import { sortedEntries } from '@halopsa/codegen'
import type { IndexData, SchemaDetails } from '../../../packages/catalog/src/catalog.ts'
import type { OperationDetails, OperationSummary } from '../../../packages/catalog/src/operation.ts'
import { schemaFile } from '../../../packages/catalog/src/schema-file.ts'
import { compact } from '../document/compact.ts'
import type { Model, Operation, Section } from '../model/model.ts'
import { companionName } from '../model/names.ts'
import { emitSearch } from './catalog-search.ts'
import { fieldsOf, valueType } from './catalog-types.ts'

/** Folder of the data of `@halopsa/catalog`: every file in it is generated. */
export const catalogFolder = 'packages/catalog/data'

/** The data files of `@halopsa/catalog`, by path: an index, the search, a file for each section, the schemas by letter. */
export function emitCatalog(model: Model): [path: string, text: string][] {
  return [
    [`${catalogFolder}/index.json`, emitIndex(model)],
    [`${catalogFolder}/search.json`, `${JSON.stringify(emitSearch(model))}\n`],
    ...model.sections.map((section): [string, string] => [
      `${catalogFolder}/sections/${section.packageName}.json`,
      emitSection(section),
    ]),
    ...emitSchemas(model),
  ]
}

function emitIndex({ sections, schemas }: Model): string {
  const rows = sections.map((section): IndexData['sections'][number] => {
    const { name, apiName, nouns } = section
    return compact({
      name,
      apiName,
      package: packageOf(section),
      one: nouns?.one,
      many: nouns?.many,
      screen: nouns?.screen,
      operations: section.operations.map(summary),
    })
  })
  const names = Object.keys(schemas).sort()
  return `{"sections":${lines(rows)},"schemas":${JSON.stringify(names)}}\n`
}

function summary({ name, method, path, role, effect, description }: Operation): Omit<OperationSummary, 'section'> {
  return compact({
    name,
    method,
    path,
    role,
    effect: effect.effect,
    conditional: effect.fields && (true as const),
    words: description ?? '',
  })
}

function emitSection(section: Section): string {
  return `{"operations":${lines(section.operations.map((operation) => details(operation, section)))}}\n`
}

function details(operation: Operation, section: Section): OperationDetails {
  const { effect: _, conditional: __, ...line } = summary(operation)
  const { pathParameters, queryParameters, body, response, list } = operation
  return compact({
    ...line,
    section: section.name,
    package: packageOf(section),
    effect: operation.effect,
    identifiers: operation.identifiers,
    pathParameters: pathParameters.map(parameter),
    queryParameters: queryParameters.map(parameter),
    body: body && { ...body, type: valueType(body.type) },
    response: compact({
      ...response,
      type: valueType(response.type),
      whenFlagged: response.whenFlagged && {
        parameter: response.whenFlagged.parameter,
        type: valueType(response.whenFlagged.type),
      },
    }),
    list: list && { ...list, record: valueType(list.record) },
    paginate: companionName(operation),
    deprecated: operation.deprecated ? (true as const) : undefined,
  })
}

function parameter({ name, required, type, description, does, field, takes }: Operation['queryParameters'][number]) {
  return compact({
    name,
    ...valueType(type),
    required: required ? (true as const) : undefined,
    words: description,
    does,
    field,
    takes,
  })
}

function emitSchemas({ schemas, schemaIdentifiers, references }: Model): [string, string][] {
  const files = Map.groupBy(sortedEntries(schemas), ([name]) => schemaFile(name))
  return [...files].map(([file, entries]) => {
    const rows = entries.map(([name, type]) => {
      const identifier = schemaIdentifiers[name]
      const schema: SchemaDetails = compact({
        name,
        identifier: identifier === name ? undefined : identifier,
        ...(type.kind === 'object'
          ? { ...valueType(type), fields: fieldsOf(type.properties, references[name]) }
          : valueType(type)),
      })
      return `${JSON.stringify(name)}:${JSON.stringify(schema)}`
    })
    return [`${catalogFolder}/schemas/${file}.json`, `{\n${rows.join(',\n')}\n}\n`]
  })
}

function packageOf({ packageName }: Section): string {
  return `@halopsa/${packageName}`
}

/** An array with one element a line, so that a change shows as one. */
function lines(elements: readonly unknown[]): string {
  return `[\n${elements.map((element) => JSON.stringify(element)).join(',\n')}\n]`
}
