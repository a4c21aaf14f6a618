import type { Catalog, List } from '@halopsa/catalog'
import type { Finding } from './check.ts'
import { count, fieldNames, shortList } from './names.ts'
import type { SeenList } from './see-list.ts'

/** What the catalogue says of a list. */
export interface ExpectedList {
  /** `GET /Tickets`. */
  endpoint: string
  path: string
  list: List
  /** Names of its query parameters. */
  queryParameters: string[]
  /** Fields of the schema of its records; absent where the schema is not known. */
  schemaFields?: readonly string[]
}

/** How a list differs from what the catalogue says. */
export interface ListDifference {
  shape: boolean
  recordsKey: boolean
  /** Fields that were recorded before, and that no record has. */
  gone: string[]
  /** Fields that the schema of the records lacks. */
  unknown: string[]
}

const teachAdvice = 'halo doctor --report FILE writes it down for a maintainer of the packages'

/**
 * Reads what is known of the list that a section responds with.
 *
 * @throws Error when the catalogue knows no list of it.
 */
export function expectedList(section: string, catalog: Catalog): ExpectedList {
  const path = `/${section}`
  const operation = catalog.operationAt('get', path)
  const { list, queryParameters } = operation ? catalog.describe(operation.name) : {}
  if (!list || !queryParameters) throw new Error(`The catalogue knows no list of ${path}`)
  const { schema } = list.record
  const fields = schema === undefined ? undefined : catalog.schema(schema).fields
  return {
    endpoint: `GET ${path}`,
    path,
    list,
    queryParameters: queryParameters.map(({ name }) => name),
    ...(fields && { schemaFields: Object.keys(fields) }),
  }
}

/** Compares shape, list key and record keys of a response with what the catalogue says. */
export function compareList({ list, schemaFields }: ExpectedList, seen: SeenList): ListDifference {
  // `either` is a view here, because a page was asked for.
  const shape = list.shape === 'either' ? 'view' : list.shape
  const known = schemaFields && new Set([...schemaFields, ...(list.fields ?? [])])
  return {
    shape: seen.shape === 'other' || (shape !== 'unknown' && shape !== seen.shape),
    recordsKey: shape === 'view' && seen.shape === 'view' && list.recordsKey !== seen.recordsKey,
    gone: seen.isEmpty ? [] : (list.fields ?? []).filter((field) => !seen.keys.includes(field)),
    unknown: known ? fieldNames(seen.keys.filter((key) => !known.has(key))) : [],
  }
}

/** Tells the differences of a list, one finding for each kind. */
export function listFindings(expected: ExpectedList, seen: SeenList): Finding[] {
  const difference = compareList(expected, seen)
  const findings = [
    shapeFinding(difference, expected, seen),
    keyFinding(difference, expected, seen),
    goneFinding(difference),
    unknownFinding(difference),
  ].filter((finding) => finding !== undefined)
  if (findings.length > 0) return findings
  const fields = seen.isEmpty ? 'empty, so that no fields could be compared' : count(seen.keys.length, 'field')
  return [{ outcome: 'ok', message: `As the catalogue says: ${shapeText(seen)}, ${fields}` }]
}

function shapeFinding({ shape }: ListDifference, { list }: ExpectedList, seen: SeenList): Finding | undefined {
  if (!shape) return undefined
  const expected = shapeText({ shape: list.shape === 'array' ? 'array' : 'view', recordsKey: list.recordsKey })
  return {
    outcome: 'failed',
    message: `Responds with ${shapeText(seen)}, and the catalogue says ${expected}`,
    advice: `The packages read this list wrongly: call it with \`halo api\` or halo.request(); ${teachAdvice}`,
  }
}

function keyFinding({ recordsKey }: ListDifference, { list }: ExpectedList, seen: SeenList): Finding | undefined {
  if (!recordsKey) return undefined
  const [key = 'a key that cannot be told'] = fieldNames([seen.recordsKey ?? ''])
  return {
    outcome: 'failed',
    message: `Has its records under \`${key}\`, and the catalogue says \`${list.recordsKey}\``,
    advice: `The packages find no records here: call it with \`halo api\` or halo.request(); ${teachAdvice}`,
  }
}

function goneFinding({ gone }: ListDifference): Finding | undefined {
  if (gone.length === 0) return undefined
  return {
    outcome: 'warning',
    message: `${count(gone.length, 'field')} that other tenants send, and this one does not: ${shortList(gone)}`,
    advice: `Do not count on them: a module that the tenant lacks, or the role of the agent, can be why; ${teachAdvice}`,
    details: gone,
  }
}

function unknownFinding({ unknown }: ListDifference): Finding | undefined {
  if (unknown.length === 0) return undefined
  return {
    outcome: 'note',
    message: `${count(unknown.length, 'field')} that the types lack: ${shortList(unknown)}`,
    advice: `They can be read, but TypeScript does not know them; ${teachAdvice}`,
    details: unknown,
  }
}

function shapeText({ shape, recordsKey = '' }: Pick<SeenList, 'shape' | 'recordsKey'>): string {
  if (shape === 'array') return 'an array'
  if (shape === 'other') return 'no list'
  const [key] = fieldNames([recordsKey])
  return key ? `a view with \`${key}\`` : 'a view'
}
