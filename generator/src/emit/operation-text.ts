import type { Operation, Section, Type } from '../model/model.ts'
import { referencedSchemas, typeText } from './typescript.ts'

/** The identifier of each schema. */
export type SchemaIdentifiers = ReadonlyMap<string, string>

/** What an operation resolves to; `T` where the caller may say. */
export function resultText({ response }: Operation, identifiers: SchemaIdentifiers): string {
  return response.format === 'none' ? 'undefined' : openOrTyped(response.type, identifiers)
}

/**
 * Type parameters of an operation. Beside a `T` that the caller gives, the reading is not inferred: only the one that
 * `T` describes may then go without saying.
 */
export function typeParametersText(result: string): string {
  return result === 'T' ? "T = unknown, As extends ResponseAs = 'json'" : 'As extends ResponseAs = ResponseAs'
}

/** What a paginating companion yields; `T` where the caller may say. */
export function recordText({ paging }: Operation, identifiers: SchemaIdentifiers): string {
  return openOrTyped(paging?.record ?? { kind: 'unknown' }, identifiers)
}

function openOrTyped(type: Type, identifiers: SchemaIdentifiers): string {
  return type.kind === 'unknown' ? 'T' : outputText(type, identifiers)
}

function outputText(type: Type, identifiers: SchemaIdentifiers): string {
  return typeText(type, { schema: (name) => identifiers.get(name) as string, direction: 'output' })
}

/** A type as a caller may pass it. */
export function inputText(type: Type, identifiers: SchemaIdentifiers): string {
  return typeText(type, { schema: (name) => identifiers.get(name) as string, direction: 'input' })
}

/** Whether an operation cannot be called without parameters. */
export function hasRequiredParameters({ pathParameters, queryParameters, body }: Operation): boolean {
  return [...pathParameters, ...queryParameters].some(({ required }) => required) || body?.required === true
}

/** Whether an operation is on the section as a whole, `/Tickets`, and by convention on its list. */
export function isOnSection({ path }: Operation): boolean {
  return /^\/[^/]+$/.test(path)
}

/** Types of the core that a section's signatures name. */
export function coreTypes({ operations }: Section): string[] {
  const pages = operations.some(({ paging }) => paging)
  return ['HaloClient', ...(pages ? ['PaginateOptions', 'Pages'] : []), 'RequestOptions', 'ResponseAs', 'ResponseBody']
}

/** Types that come back from an operation. */
export function outputTypes({ response, paging }: Operation): Type[] {
  return [response.type, ...(paging ? [paging.record] : [])]
}

/** Types that go into an operation. */
export function inputTypes({ pathParameters, queryParameters, body }: Operation): Type[] {
  return [...[...pathParameters, ...queryParameters].map(({ type }) => type), ...(body ? [body.type] : [])]
}

/** Identifiers of the schemas that types name, sorted. */
export function schemasOf(types: readonly Type[], identifiers: SchemaIdentifiers): string[] {
  const names = new Set(types.flatMap(referencedSchemas))
  return [...names].map((name) => identifiers.get(name) as string).sort()
}

/** The import of schemas; nothing for none. */
export function schemaImport(schemas: readonly string[]): string {
  return schemas.length === 0 ? '' : `import type { ${schemas.join(', ')} } from '@halopsa/schemas'\n`
}
