import { codeSpan, propertyKey, referencedSchemas, stringLiteral, type Type, typeText } from '@halopsa/codegen'
import type { Operation, Section } from '../model/model.ts'
import { companionName, parametersTypeName } from '../model/names.ts'

/** `GET /Tickets/{id}`, as a code span. */
export function endpoint({ method, path }: Operation): string {
  return codeSpan(`${method.toUpperCase()} ${path}`)
}

/** What an operation resolves to; `T` stands for what the caller may say. */
export function resultText({ response }: Operation): string {
  const { format, type, mayBeEmpty, whenFlagged } = response
  if (format === 'none') return 'undefined'
  const text = `${openText(type)}${mayBeEmpty ? ' | undefined' : ''}`
  return whenFlagged ? `Flagged<Flag, ${openText(whenFlagged.type)}, ${text}>` : text
}

/** The type parameters of an operation. */
export interface TypeParameters {
  /** As declared: `<As extends ResponseAs = ResponseAs>`. */
  declared: string
  /** As passed on: `<As>`. */
  passed: string
}

/**
 * Type parameters of an operation. TypeScript stops inferring `As` once `T` is passed explicitly, so there `As` defaults
 * to `'json'`, the reading that `T` describes.
 */
export function typeParameters({ response }: Operation): TypeParameters {
  const open = openDefault(response.type)
  const parameters = [
    ...(open ? [`T = ${open}`] : []),
    `As extends ResponseAs = ${open ? "'json'" : 'ResponseAs'}`,
    ...(response.whenFlagged ? ['Flag extends boolean | undefined = undefined'] : []),
  ]
  const names = parameters.map((parameter) => parameter.split(' ')[0])
  return { declared: `<${parameters.join(', ')}>`, passed: `<${names.join(', ')}>` }
}

/** Type parameters of a paginating companion: `T` where the caller may say what a record is. */
export function recordTypeParameters({ list }: Operation): TypeParameters {
  const open = list && openDefault(list.record)
  return open ? { declared: `<T = ${open}>`, passed: '<T>' } : { declared: '', passed: '' }
}

/** What a paginating companion yields; `T` where the caller may say. */
export function recordText({ list }: Operation): string {
  return openText(list?.record ?? { kind: 'unknown' })
}

/** The parameter type of an operation; its flag, where it has one, tells the response. */
export function parametersText({ name, response: { whenFlagged } }: Operation, scope = ''): string {
  const type = `${scope}${parametersTypeName(name)}`
  return whenFlagged ? `${type} & { ${propertyKey(whenFlagged.parameter)}?: Flag | undefined }` : type
}

/** What `T` is where the caller does not say; undefined where a type is known throughout. */
function openDefault(type: Type): string | undefined {
  if (type.kind === 'unknown') return 'unknown'
  if (isOpenObject(type)) return 'Record<string, unknown>'
  if (type.kind === 'array') return openDefault(type.items)
  return type.kind === 'view' ? openDefault(type.record) : undefined
}

/** A type with `T` in the place of what nobody knows. */
function openText(type: Type): string {
  if (openDefault(type) === undefined) return typeText(type, 'output')
  if (type.kind === 'array') return `${openText(type.items)}[]`
  return type.kind === 'view' ? `ListView<${stringLiteral(type.recordsKey)}, ${openText(type.record)}>` : 'T'
}

/** An object of which no key is known. */
function isOpenObject(type: Type): boolean {
  return type.kind === 'object' && Object.keys(type.properties).length === 0 && !type.additional
}

/** `?` where an operation can be called without parameters. */
export function optionalMark(operation: Operation): '?' | '' {
  return hasRequiredParameters(operation) ? '' : '?'
}

/** Whether an operation cannot be called without parameters. */
export function hasRequiredParameters({ pathParameters, queryParameters, body }: Operation): boolean {
  return [...pathParameters, ...queryParameters].some(({ required }) => required) || body?.required === true
}

/** Types of the core that a section's signatures name. */
export function coreTypes({ operations }: Section): string[] {
  const types = ['HaloClient', 'RequestOptions', 'ResponseAs', 'ResponseBody']
  if (operations.some(companionName)) types.push('PaginateOptions', 'Pages')
  if (operations.some(({ response }) => response.whenFlagged)) types.push('Flagged')
  const kinds = new Set(operations.flatMap(outputTypes).map(({ kind }) => kind))
  if (kinds.has('binary')) types.push('Bytes')
  if (kinds.has('view')) types.push('ListView')
  return types.sort()
}

/** Types that come back from an operation and from its paginating companion. */
export function outputTypes(operation: Operation): Type[] {
  const { response, list } = operation
  const flagged = response.whenFlagged ? [response.whenFlagged.type] : []
  return [response.type, ...flagged, ...(list && companionName(operation) ? [list.record] : [])]
}

/** Types that go into an operation. */
export function inputTypes({ pathParameters, queryParameters, body }: Operation): Type[] {
  return [...[...pathParameters, ...queryParameters].map(({ type }) => type), ...(body ? [body.type] : [])]
}

/** Identifiers of the schemas that types name, sorted. */
export function schemasOf(types: readonly Type[]): string[] {
  return [...new Set(types.flatMap(referencedSchemas).map(({ identifier }) => identifier))].sort()
}

/** The import of schemas; nothing for none. */
export function schemaImport(schemas: readonly string[]): string {
  return schemas.length === 0 ? '' : `import type { ${schemas.join(', ')} } from '@halopsa/schemas'\n`
}
