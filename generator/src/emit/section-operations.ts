import type { Body, Operation, Section } from '../model/model.ts'
import { paginateName, parametersTypeName } from '../model/names.ts'
import { templateNames } from '../document/normalise.ts'
import { generatedNotice } from './generated-notice.ts'
import {
  coreTypes,
  hasRequiredParameters,
  inputText,
  inputTypes,
  isOnSection,
  outputTypes,
  recordText,
  resultText,
  type SchemaIdentifiers,
  schemaImport,
  schemasOf,
  typeParametersText,
} from './operation-text.ts'
import { endpoint, parameterDescription, plainText } from './parameter-descriptions.ts'
import { docComment, isBindable, propertyKey, stringLiteral, templateText } from './typescript.ts'

/** `src/operations.ts` of a section: the parameter type and the function of every operation. */
export function emitSectionOperations(section: Section, identifiers: SchemaIdentifiers): string {
  const blocks = section.operations.flatMap((operation) => [
    parametersType(operation, identifiers),
    operationFunction(operation, identifiers),
    ...(operation.paging ? paginateBlocks(operation, identifiers) : []),
  ])
  return [
    generatedNotice,
    coreImports(section),
    schemaImport(sectionSchemas(section, identifiers)),
    ...blocks.map((block) => `\n${block}`),
  ].join('')
}

/** Identifiers of the schemas that a section's operations name, sorted. */
export function sectionSchemas({ operations }: Section, identifiers: SchemaIdentifiers): string[] {
  return schemasOf([...operations.flatMap(inputTypes), ...operations.flatMap(outputTypes)], identifiers)
}

function coreImports(section: Section): string {
  const values = [
    ...(section.operations.some(({ paging }) => paging) ? ['paginate'] : []),
    ...(section.operations.some(({ pathParameters }) => pathParameters.length > 0) ? ['path'] : []),
  ]
  const types = coreTypes(section)
  return values.length === 0
    ? `import type { ${types.join(', ')} } from '@halopsa/core'\n`
    : `import { ${[...types.map((type) => `type ${type}`), ...values].join(', ')} } from '@halopsa/core'\n`
}

function parametersType(operation: Operation, identifiers: SchemaIdentifiers): string {
  const { pathParameters, queryParameters, body } = operation
  const members = [...pathParameters, ...queryParameters].map((parameter) => {
    const description = parameterDescription(parameter, operation)
    const type = inputText(parameter.type, identifiers)
    // A call leaves out what is undefined, also for callers with exactOptionalPropertyTypes.
    const member = parameter.required ? `: ${type}` : `?: ${type} | undefined`
    return `${docComment(description ? [description] : [], '  ')}  ${propertyKey(parameter.name)}${member}\n`
  })
  if (body) members.push(bodyMember(body, operation, identifiers))
  const name = parametersTypeName(operation.name)
  const comment = docComment([`Parameters of {@link ${operation.name}}.`])
  return members.length === 0
    ? `${comment}export type ${name} = Record<string, never>\n`
    : `${comment}export interface ${name} {\n${members.join('')}}\n`
}

function bodyMember(body: Body, operation: Operation, identifiers: SchemaIdentifiers): string {
  const isRecords = body.type.kind === 'array' && body.type.items.kind === 'reference'
  const stores = operation.method === 'post' && isOnSection(operation) && isRecords
  const comment = docComment(stores ? ['Records to create; one that has an `id` is updated.'] : [], '  ')
  return `${comment}  ${propertyKey(body.key)}${body.required ? '' : '?'}: ${bodyText(body, identifiers)}\n`
}

function operationFunction(operation: Operation, identifiers: SchemaIdentifiers): string {
  const { name } = operation
  const result = resultText(operation, identifiers)
  return [
    docComment(operationLines(operation)),
    `export async function ${name}<${typeParametersText(result)}>(\n`,
    '  halo: HaloClient,\n',
    `  ${parametersBinding(operation)}${hasRequiredParameters(operation) ? '' : '?'}: ${parametersTypeName(name)},\n`,
    '  options?: RequestOptions<As>,\n',
    `): Promise<ResponseBody<As, ${result}>> {\n`,
    `  return halo.request<${result}, As>(${requestText(operation)}, options)\n`,
    '}\n',
  ].join('')
}

function operationLines(operation: Operation): string[] {
  const { description, deprecated } = operation
  return [
    endpoint(operation),
    '',
    ...(description ? [plainText(description), ''] : []),
    answerLine(operation),
    ...(deprecated ? ['', '@deprecated'] : []),
  ]
}

/** What comes back, and how we know it. */
function answerLine(operation: Operation): string {
  const { source, format } = operation.response
  if (source === 'unknown') {
    return 'The document does not declare the answer: it is read by its media type; pass a type argument if you know it.'
  }
  if (format === 'bytes') return "Answers with bytes; `as: 'stream'` reads a large file piece by piece."
  if (format === 'text') return 'Answers with text.'
  if (format === 'none') return 'Answers with nothing.'
  const reasons = {
    declared: 'as the document declares',
    section: 'inferred from the other operations of the section',
    'schema-name': 'inferred from the schema that is named after the section',
    'post-body': 'inferred from what the section takes in a POST',
  }
  return `Answers with ${answerNoun(operation)}, ${reasons[source]}.`
}

function answerNoun({ response: { type }, method, path, body }: Operation): string {
  if (type.kind === 'array') return 'a list'
  if (!/^(?:reference|intersection|object)$/.test(type.kind)) return 'a value'
  if (type.kind === 'reference' && type.name.endsWith('_View')) return 'a view of the list'
  if (method === 'post' && body?.type.kind === 'array') return 'the created or updated record'
  return path.endsWith('}') ? 'one record' : 'an object'
}

/** The parameter object taken apart: path parameters and body by name, the rest is the query. */
function parametersBinding(operation: Operation): string {
  const taken = bindings(operation).map(({ key, local }) => (key === local ? key : `${propertyKey(key)}: ${local}`))
  return taken.length === 0 ? 'query' : `{ ${[...taken, '...query'].join(', ')} }`
}

interface Binding {
  key: string
  local: string
}

/** Local names for what leaves the parameter object; those that the function needs itself are replaced. */
function bindings({ pathParameters, body }: Operation): Binding[] {
  const keys = [...pathParameters.map(({ name }) => name), ...(body ? [body.key] : [])]
  const reserved = new Set(['halo', 'query', 'options', 'path', 'paginate'])
  return keys.map((key, index) => ({ key, local: isBindable(key) && !reserved.has(key) ? key : `value${index + 1}` }))
}

function requestText(operation: Operation): string {
  const { method, body, response } = operation
  const locals = new Map(bindings(operation).map(({ key, local }) => [key, local]))
  const local = (key: string) => locals.get(key) as string
  const property = (key: string, value: string) => (key === value ? key : `${key}: ${value}`)
  const members = [
    `method: '${method}'`,
    `path: ${pathText(operation, local)}`,
    'query',
    ...(body?.kind === 'json' ? [property('body', local(body.key))] : []),
    ...(body?.kind === 'multipart' ? [property('form', formText(body, local(body.key)))] : []),
    ...(responseAs[response.format] ? [`as: '${responseAs[response.format]}'`] : []),
  ]
  return `{ ${members.join(', ')} }`
}

const responseAs = { json: undefined, any: 'auto', bytes: 'bytes', text: 'text', none: 'none' } as const

function formText({ key, type }: Body, local: string): string {
  if (key !== 'file' || type.kind !== 'object') return local
  const field = Object.keys(type.properties)[0] as string
  return field === local ? `{ ${local} }` : `{ ${propertyKey(field)}: ${local} }`
}

function pathText({ path, pathParameters }: Operation, local: (key: string) => string): string {
  if (pathParameters.length === 0) return stringLiteral(encodePath(path))
  const names = templateNames(path)
  const texts = path.split(/\{[^{}]+\}/)
  return `path\`${texts.map((text, index) => templateText(encodePath(text)) + (index < names.length ? `\${${local(names[index] as string)}}` : '')).join('')}\``
}

/** Percent-encodes what would end a path or is no part of a URL, and leaves its reserved characters alone. */
function encodePath(text: string): string {
  return encodeURI(text).replaceAll('?', '%3F').replaceAll('#', '%23')
}

function bodyText({ key, type }: Body, identifiers: SchemaIdentifiers): string {
  return key === 'file' ? 'Blob' : inputText(type, identifiers)
}

/** What {@link paginate} sets itself. */
const pagingParameters = ['count', 'page_no', 'page_size', 'pageinate']

function paginateBlocks(operation: Operation, identifiers: SchemaIdentifiers): string[] {
  const { name, queryParameters, paging } = operation
  if (!paging) return []
  const companion = paginateName(name)
  const omitted = pagingParameters.filter((parameter) => queryParameters.some(({ name }) => name === parameter))
  const record = recordText(operation, identifiers)
  const recordsKey = paging.recordsKey === undefined ? 'undefined' : stringLiteral(paging.recordsKey)
  const call = `${name}(halo, { ...params, ...page }, call)`
  return [
    `${docComment([`Parameters of {@link ${companion}}: those of {@link ${name}} without the ones that page.`])}export type ${parametersTypeName(companion)} = Omit<${parametersTypeName(name)}, ${omitted.map(stringLiteral).join(' | ')}>\n`,
    [
      docComment([
        `Every record of ${endpoint(operation)}, page by page.`,
        ...(record === 'T' ? ['', 'Nobody declares what a record is: pass a type argument if you know it.'] : []),
      ]),
      `export function ${companion}${record === 'T' ? '<T = unknown>' : ''}(\n`,
      '  halo: HaloClient,\n',
      `  params${hasRequiredParameters(operation) ? '' : '?'}: ${parametersTypeName(companion)},\n`,
      '  options?: PaginateOptions,\n',
      `): Pages<${record}> {\n`,
      `  return paginate((page, call) => ${call}, ${recordsKey}, options)\n`,
      '}\n',
    ].join(''),
  ]
}
