import { codeSpan, referencedSchemas, type Type, typeText } from '@halopsa/codegen'
import type { Operation, Section } from '../model/model.ts'
import { companionName } from '../model/names.ts'

/** `GET /Tickets/{id}`, as a code span. */
export function endpoint({ method, path }: Operation): string {
  return codeSpan(`${method.toUpperCase()} ${path}`)
}

/** What an operation resolves to; `T` where the caller may say. */
export function resultText({ response }: Operation): string {
  return response.format === 'none' ? 'undefined' : openOrTyped(response.type)
}

/**
 * Type parameters of an operation. TypeScript stops inferring `As` once `T` is passed explicitly, so there `As` defaults
 * to `'json'`, the reading that `T` describes.
 */
export function typeParametersText(result: string): string {
  return result === 'T' ? "T = unknown, As extends ResponseAs = 'json'" : 'As extends ResponseAs = ResponseAs'
}

/** What a paginating companion yields; `T` where the caller may say. */
export function recordText({ list }: Operation): string {
  return openOrTyped(list?.record ?? { kind: 'unknown' })
}

function openOrTyped(type: Type): string {
  return type.kind === 'unknown' ? 'T' : typeText(type, 'output')
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
  const paginates = operations.some(companionName)
  return [
    'HaloClient',
    ...(paginates ? ['PaginateOptions', 'Pages'] : []),
    'RequestOptions',
    'ResponseAs',
    'ResponseBody',
  ]
}

/** Types that come back from an operation and from its paginating companion. */
export function outputTypes(operation: Operation): Type[] {
  const { response, list } = operation
  return [response.type, ...(list && companionName(operation) ? [list.record] : [])]
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
