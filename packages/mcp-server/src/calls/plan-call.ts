import {
  type Catalog,
  type Field,
  nearNames,
  type OperationDetails,
  type Parameter,
  type Reference,
} from '@halopsa/catalog'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import { bodyFields, recordFields, referenceOf } from '@halopsa/tenant-access/operations/record-fields'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { ToolError } from '../tools/tool-error.ts'
import { bodyValue, parameterValue } from './call-value.ts'
import { findOperation } from './find-operation.ts'

/** A call as a model makes it. */
export interface CallArguments {
  operation: string
  /** Those of the path and of the query, by name. */
  parameters?: Readonly<Record<string, unknown>> | undefined
  body?: unknown
}

/** Parameters of a page, which a tool sets itself. */
const pageParameters: readonly string[] = ['pageinate', 'page_no', 'page_size']

/**
 * Makes the request of a call, after all checks that the catalogue allows. Halo ignores a parameter that it does not know
 * and answers with everything, so an unknown one is refused here.
 *
 * @throws ToolError for an unknown operation, parameter or field, a missing one, and a value of another kind.
 */
export function planCall(catalog: Catalog, { operation: name, parameters = {}, body }: CallArguments): PlannedRequest {
  const operation = findOperation(catalog, name)
  const { method, path: pathTemplate, pathParameters, queryParameters } = operation
  assertKnown(operation, Object.keys(parameters))
  const record = recordFields(catalog, operation)
  const pathValues = pathParameters.map((parameter) => pathValue(operation, parameter, parameters[parameter.name]))
  const names = new Set(pathParameters.map((parameter) => parameter.name))
  const query: Record<string, unknown> = {}
  for (const parameter of queryParameters) {
    const given = parameters[parameter.name]
    if (given === undefined || given === null || names.has(parameter.name)) continue
    query[parameter.name] = parameterValue(operation.name, parameter, given, referenceOf(parameter, record))
  }
  assertComplete(operation, query)
  const request = { operation, method, pathTemplate, pathValues, query }
  const sent = planBody(catalog, operation, body)
  assertUndisguised(operation, sent)
  return sent === undefined ? request : { ...request, body: sent }
}

function assertKnown(operation: OperationDetails, given: readonly string[]): void {
  const known = [...operation.pathParameters, ...operation.queryParameters].map(({ name }) => name)
  const paged = given.filter((name) => pageParameters.includes(name))
  if (paged.length > 0 && operation.list)
    throw new ToolError(`${paged.join(', ')}: this tool has limit and page instead`)
  const unknown = given.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new ToolError(
    `${operation.name} has no parameter ${unknown.map((name) => describeUnknown(name, known)).join(', ')}`,
  )
}

function describeUnknown(name: string, known: readonly string[]): string {
  const near = [...new Set([...nearNames(name, known), ...known.filter((other) => other.includes(name))])].slice(0, 3)
  return `${JSON.stringify(name)}${near.length > 0 ? ` (the nearest are ${near.join(', ')})` : ' (describe lists them)'}`
}

function pathValue(operation: OperationDetails, parameter: Parameter, given: unknown): unknown {
  const { name, type } = parameter
  if (given === undefined || given === null || given === '')
    throw new ToolError(`${operation.name} needs ${name} in parameters`)
  const isOwnId = operation.role !== 'action' && type === 'integer'
  const reference: Reference | undefined = isOwnId ? { section: operation.section, basis: 'convention' } : undefined
  const value = parameterValue(operation.name, parameter, given, reference)
  if (typeof value !== 'object') return value
  return reference ? idOrName(String(given), reference) : value
}

function assertComplete(operation: OperationDetails, query: Row): void {
  const missing = operation.queryParameters.filter(({ name, required }) => required && !Object.hasOwn(query, name))
  if (missing.length > 0)
    throw new ToolError(`${operation.name} needs ${missing.map(({ name }) => name).join(', ')} in parameters`)
}

function planBody(catalog: Catalog, operation: OperationDetails, body: unknown): unknown {
  const { body: declared, name } = operation
  if (!declared) {
    if (body !== undefined && body !== null) throw new ToolError(`${name} sends no body`)
    return undefined
  }
  if (declared.kind === 'multipart') throw new ToolError(`${name} takes a file, which no tool of this server sends`)
  if (body === undefined || body === null) {
    if (declared.required) throw new ToolError(`${name} needs a body; describe tells its fields`)
    return undefined
  }
  const fields = bodyFields(catalog, operation)
  const records = (Array.isArray(body) ? body : [body]).map((record) => planRecord(name, record, fields))
  if (declared.type.type === 'array') return records
  if (Array.isArray(body)) throw new ToolError(`${name} takes one record, not a list`)
  return records[0]
}

/**
 * Refuses a field that decides what a call does, written in another case. The catalogue tells it by its name, in every
 * letter, and a server of .NET may take it in any case.
 */
function assertUndisguised(operation: OperationDetails, value: unknown): void {
  const { name, effect } = operation
  if (!effect.fields || typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    const meant = effect.fields.find((field) => field.toLowerCase() === key.toLowerCase())
    if (meant !== undefined && meant !== key) throw new ToolError(`${name}: ${key} is written ${meant}`)
    assertUndisguised(operation, member)
  }
}

function planRecord(operation: string, record: unknown, fields: Readonly<Record<string, Field>> | undefined): unknown {
  if (!isRow(record)) {
    if (fields) throw new ToolError(`${operation} takes records, not ${JSON.stringify(record)?.slice(0, 80)}`)
    return record
  }
  if (!fields) return record
  const known = Object.keys(fields)
  const unknown = Object.keys(record).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new ToolError(`${operation} has no field ${unknown.map((name) => describeUnknown(name, known)).join(', ')}`)
  }
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, bodyValue(operation, name, value, fields[name])]),
  )
}
