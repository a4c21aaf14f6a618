import { type Catalog, nearNames, type OperationDetails } from '@halopsa/catalog'
import { CommandError } from '@halopsa/command'
import { HaloApiError, type HaloClient } from '@halopsa/core'
import { exitCodes } from '../exit-codes.ts'
import { listPages, listShape } from '../requests/list-pages.ts'
import type { PlannedRequest } from '../requests/planned-request.ts'
import { NameOfRecord } from './name-of-record.ts'

type Row = Readonly<Record<string, unknown>>

/** Fields that hold what people call a record, the best first. */
const nameFields = [
  'name',
  'summary',
  'title',
  'subject',
  'inventory_number',
  'outcome',
  'ref',
  'label',
  'category_name',
  'description',
] as const
/** Fields by which people know a record beside its name. */
const numberFields = ['invoicenumber'] as const
/** The most records that are read to find one. Larger lists can search. */
const mostRecords = 2000

/** A client, and what ends its requests. */
interface Calls {
  halo: HaloClient
  signal: AbortSignal | undefined
}

/** Replaces the names in a request by the ids that the tenant has for them. */
export async function lookUpNames(
  catalog: Catalog,
  halo: HaloClient,
  request: PlannedRequest,
  signal?: AbortSignal,
): Promise<PlannedRequest> {
  const resolve = async (value: unknown): Promise<unknown> => {
    if (value instanceof NameOfRecord) return findRecord(catalog, halo, value, signal)
    if (Array.isArray(value)) return Promise.all(value.map(resolve))
    if (typeof value !== 'object' || value === null || value instanceof Blob) return value
    const entries = Object.entries(value).map(async ([key, member]) => [key, await resolve(member)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  const [query, body, pathValues] = await Promise.all([
    resolve(request.query),
    resolve(request.body),
    resolve(request.pathValues),
  ])
  return { ...request, query: query as Row, body, pathValues: pathValues as unknown[] }
}

/**
 * The id of the record with a name, in any case.
 *
 * @throws CommandError when there is none, with the nearest names; when several records have the name, with their ids.
 */
export async function findRecord(
  catalog: Catalog,
  halo: HaloClient,
  { name, reference }: NameOfRecord,
  signal?: AbortSignal,
): Promise<string | number> {
  const { section, field: idField = 'id' } = reference
  if (section === 'Agent' && name.toLowerCase() === 'me') return signedInAgent(halo, signal)
  const list = listOperation(catalog, section)
  if (!list) throw notFound(`${section} has no list to look ${JSON.stringify(name)} up in; give its id`)
  const records = await candidates({ halo, signal }, list, name)
  const found = records.filter((record) => namesOf(record).some((known) => known.toLowerCase() === name.toLowerCase()))
  const ids = [...new Set(found.map((record) => record[idField] as string | number))]
  if (ids.length === 1 && ids[0] !== undefined) return ids[0]
  if (ids.length > 1)
    throw notFound(`${ids.length} records of ${section} are called ${JSON.stringify(name)}: ${ids.join(', ')}`)
  throw notFound(`${section} has no ${JSON.stringify(name)}${await hint({ halo, signal }, list, name, records)}`)
}

function notFound(message: string): CommandError {
  return new CommandError(message, { exitCode: exitCodes.notFound })
}

async function signedInAgent(halo: HaloClient, signal?: AbortSignal): Promise<number> {
  const agent = await halo.request<{ id?: number }>({ method: 'get', path: '/Agent/me' }, { signal })
  if (typeof agent?.id === 'number') return agent.id
  throw notFound('This login belongs to no agent, so "me" is nobody; give an id or a name')
}

function listOperation(catalog: Catalog, section: string): OperationDetails | undefined {
  const summary = catalog.operationsOf(section).find(({ role }) => role === 'list')
  return summary && catalog.describe(summary.name)
}

/** Records that may have the name: of a list that can search, those that contain it. */
async function candidates(tenant: Calls, list: OperationDetails, name: string): Promise<Row[]> {
  const has = (parameter: string) => list.queryParameters.some((known) => known.name === parameter)
  const query: Row = has('showall') ? { showall: true } : {}
  const search: Row = has('search') ? { ...query, search: name } : query
  if (!list.list || list.list.paging === 'ignored') return readRecords(tenant, list, query)
  if (!has('advanced_search')) return readRecords(tenant, list, search)
  const condition = { filter_name: nameFieldOf(list), filter_type: 4, filter_value: name }
  const read = readRecords(tenant, list, { ...query, advanced_search: JSON.stringify([condition]) })
  return read.catch((error) => {
    // HaloPSA refuses a condition for a field that it does not know there.
    if (error instanceof HaloApiError && error.status === 400) return readRecords(tenant, list, search)
    throw error
  })
}

/** The field by which records of a list are called. */
function nameFieldOf({ list }: OperationDetails): string {
  return nameFields.find((field) => list?.fields?.includes(field)) ?? 'name'
}

async function readRecords(
  { halo, signal }: Calls,
  list: OperationDetails,
  query: Row,
  limit = mostRecords,
): Promise<Row[]> {
  const pages = listPages<Row>(halo, { path: list.path, query, shape: listShape(list.list), signal })
  return pages.toArray({ limit })
}

/** The nearest names. A search for the whole name found none of them, so one for its beginning is made. */
async function hint(tenant: Calls, list: OperationDetails, name: string, records: readonly Row[]): Promise<string> {
  const isWhole = !list.list || list.list.paging === 'ignored'
  const more = isWhole ? records : await candidates(tenant, list, name.slice(0, 3))
  const names = [...new Set(more.flatMap(namesOf))]
  const containing = names.filter((known) => known.toLowerCase().includes(name.toLowerCase()))
  const near = [...new Set([...containing, ...nearNames(name, names)])].slice(0, 5)
  if (near.length > 0) return `; the nearest are ${near.map((known) => JSON.stringify(known)).join(', ')}`
  return names.length > 0 && names.length <= 12
    ? `; there are ${names.map((known) => JSON.stringify(known)).join(', ')}`
    : ''
}

/**
 * Names of records that contain a text, for somebody who types one.
 *
 * @param limit The most names.
 */
export async function namesLike(
  catalog: Catalog,
  { halo, signal }: Calls,
  section: string,
  { text, limit }: { text: string; limit: number },
): Promise<string[]> {
  const list = listOperation(catalog, section)
  if (!list) return []
  const tenant = { halo, signal }
  const records = text === '' ? await readRecords(tenant, list, {}, limit) : await candidates(tenant, list, text)
  const names = new Set(records.flatMap(namesOf))
  return [...names].filter((name) => name.toLowerCase().includes(text.toLowerCase())).slice(0, limit)
}

/** All that people call a record: its name, its number, and a category by its path too, which tickets show. */
function namesOf(record: Row): string[] {
  const path = record.category_name === undefined ? undefined : record.value
  const names = [nameOf(record), ...numberFields.map((field) => record[field]), path]
  return names.filter((name): name is string => typeof name === 'string' && name !== '')
}

/** What people call a record. */
export function nameOf(record: Row): string | undefined {
  for (const field of nameFields) {
    const value = record[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}
