import { docComment, isBindable, propertyKey, stringLiteral, templateText, typeText } from '@halopsa/codegen'
import { templateNames } from '../document/path-template.ts'
import type { Body, List, ListPaging, Operation, Parameter, Section } from '../model/model.ts'
import { companionName, parametersTypeName } from '../model/names.ts'
import { generatedNotice } from './generated-notice.ts'
import { companionLines, operationLines, savesRecords } from './operation-comment.ts'
import {
  coreTypes,
  inputTypes,
  optionalMark,
  outputTypes,
  parametersText,
  recordText,
  recordTypeParameters,
  resultText,
  schemaImport,
  schemasOf,
  typeParameters,
} from './operation-text.ts'

/** `src/operations.ts` of a section: the parameter type and the function of every operation. */
export function emitSectionOperations(section: Section): string {
  const operations = section.operations.map(
    (operation) => `
${parametersType(operation)}
${operationFunction(operation)}${paginateFunction(operation)}`,
  )
  return `${generatedNotice}${coreImports(section)}${schemaImport(sectionSchemas(section))}${operations.join('')}`
}

/** Identifiers of the schemas that a section's operations name, sorted. */
export function sectionSchemas({ operations }: Section): string[] {
  return schemasOf([...operations.flatMap(inputTypes), ...operations.flatMap(outputTypes)])
}

function coreImports(section: Section): string {
  const { operations } = section
  const values = coreFunctions.filter((name) => operations.some(uses[name]))
  const types = coreTypes(section)
  return values.length === 0
    ? `import type { ${types.join(', ')} } from '@halopsa/core'\n`
    : `import { ${[...types.map((type) => `type ${type}`), ...values].join(', ')} } from '@halopsa/core'\n`
}

/** Functions of the core that operations are made of, in alphabetical order. */
const coreFunctions = ['byMediaType', 'downloadFile', 'formData', 'ignoreBody', 'paginate', 'path', 'withBody'] as const

/** Whether an operation is made of a function of the core. */
const uses: Record<(typeof coreFunctions)[number], (operation: Operation) => boolean> = {
  byMediaType: ({ response }) => responseAs[response.format] === 'byMediaType',
  downloadFile: ({ response }) => response.format === 'file',
  formData: ({ body }) => body?.kind === 'multipart',
  ignoreBody: ({ response }) => responseAs[response.format] === 'ignoreBody',
  paginate: (operation) => companionName(operation) !== undefined,
  path: ({ pathParameters }) => pathParameters.length > 0,
  withBody: ({ body }) => body !== undefined,
}

function parametersType(operation: Operation): string {
  const { pathParameters, queryParameters, body } = operation
  const name = parametersTypeName(operation.name)
  const comment = `/** Parameters of {@link ${operation.name}}. */`
  const members = [
    ...[...pathParameters, ...queryParameters].map(parameterMember),
    ...(body ? [bodyMember(body, operation)] : []),
  ]
  return members.length === 0
    ? `${comment}
export type ${name} = Record<string, never>
`
    : `${comment}
export interface ${name} {
${members.join('')}}
`
}

function parameterMember({ name, required, type, description }: Parameter): string {
  // A call leaves out what is undefined or null, also for callers with exactOptionalPropertyTypes.
  const optional = required ? '' : ' | null | undefined'
  return `${docComment(description ? [description] : [], '  ')}  ${propertyKey(name)}${required ? '' : '?'}: ${typeText(type, 'input')}${optional}
`
}

function bodyMember(body: Body, operation: Operation): string {
  const { key, required } = body
  const comment = docComment(
    savesRecords(operation) ? ['Records to create; one that has an `id` is updated.'] : [],
    '  ',
  )
  return `${comment}  ${propertyKey(key)}${required ? '' : '?'}: ${bodyText(body)}
`
}

function operationFunction(operation: Operation): string {
  const { name } = operation
  return `${docComment(operationLines(operation))}export async function ${name}${typeParameters(operation).declared}(
  halo: HaloClient,
  ${parametersBinding(operation)}${optionalMark(operation)}: ${parametersText(operation)},
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ${resultText(operation)}>> {
  return ${callText(operation)}, options)
}
`
}

function paginateFunction(operation: Operation): string {
  const { name, list } = operation
  const companion = companionName(operation)
  if (!companion || !list) return ''
  const omitted = list.pageParameters
  const parameters = parametersTypeName(name)
  return `
/** Parameters of {@link ${companion}}: those of {@link ${name}}${omitted.length > 0 ? ' without the ones that page' : ''}. */
export type ${parametersTypeName(companion)} = ${omitted.length > 0 ? `Omit<${parameters}, ${omitted.map(stringLiteral).join(' | ')}>` : parameters}

${docComment(companionLines(operation))}export function ${companion}${recordTypeParameters(operation).declared}(
  halo: HaloClient,
  params${optionalMark(operation)}: ${parametersTypeName(companion)},
  options?: PaginateOptions,
): Pages<${recordText(operation)}> {
  return paginate(${pageRequest(name, list.paging)}, ${listShape(list)}, options)
}
`
}

/** How the companion asks for a page. Parameters that the list does not have are no part of their type. */
function pageRequest(name: string, paging: ListPaging): string {
  switch (paging) {
    case 'ignored':
      return `(_, call) => ${name}(halo, params, call)`
    case 'cursor':
      return `(page, call) => ${name}(halo, { ...params, ...(page as object) }, call)`
    default:
      return `(page, call) => ${name}(halo, { ...params, ...page }, call)`
  }
}

/** What is known of a list, as the paging of the core takes it: a text stands for the key of the records alone. */
function listShape({ recordsKey, key, paging, pageCap, cursors }: List): string {
  const records = recordsKey === undefined ? undefined : stringLiteral(recordsKey)
  const rest = [
    ...(key && key.join() !== 'id' ? [`key: [${key.map(stringLiteral).join(', ')}]`] : []),
    ...(pageCap === undefined ? [] : [`cap: ${pageCap}`]),
    ...(paging === 'ignored' ? ['pages: false'] : []),
    ...(cursors ? [`cursor: ${stringLiteral(cursors.older)}`] : []),
  ]
  if (rest.length === 0) return records ?? 'undefined'
  return `{ ${[...(records === undefined ? [] : [`records: ${records}`]), ...rest].join(', ')} }`
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
  const reserved = new Set(['halo', 'query', 'options', ...coreFunctions])
  return keys.map((key, index) => ({ key, local: isBindable(key) && !reserved.has(key) ? key : `value${index + 1}` }))
}

/** The call of the core, but for its last argument. */
function callText(operation: Operation): string {
  const request = requestText(operation)
  return operation.response.format === 'file'
    ? `downloadFile<As>(halo, ${request}`
    : `halo.request<${resultText(operation)}, As>(${request}`
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
    ...(body?.kind === 'multipart' ? [`body: formData(${formText(body, local(body.key))})`] : []),
    ...(responseAs[response.format] ? [`as: ${responseAs[response.format]}`] : []),
  ]
  const request = `{ ${members.join(', ')} }`
  return body ? `withBody(${request}, ${stringLiteral(body.key)})` : request
}

/** What the core reads a response as. */
const responseAs = {
  json: undefined,
  any: 'byMediaType',
  bytes: "'bytes'",
  file: undefined,
  text: "'text'",
  none: 'ignoreBody',
} as const

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

function bodyText({ key, type }: Body): string {
  return key === 'file' ? 'Blob' : typeText(type, 'input')
}
