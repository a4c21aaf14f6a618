import { changeDateField } from '../records/change-date.ts'
import type { HaloRecord } from '../records/collection.ts'
import { parseDate } from '../records/record-dates.ts'
import { closedStatusId } from '../table/halo-facts.generated.ts'
import type { Parameter } from '../table/parameters.ts'
import { createAdvancedSearch } from './advanced-search.ts'
import { createDateFilter, type Filter, type FilterContext, isEqual, isTrue, splitList } from './filters.ts'

/** Makes the filter of a parameter. `undefined`: the parameter has no effect. */
type CreateFilter = (value: string, context: FilterContext, parameter: Parameter) => Filter | undefined

/** The filter of a parameter that has an effect, which others bring about. */
const everything: Filter = () => true

const isClosed: Filter = (record) => record.status_id === closedStatusId

/** Parameters whose effect is more than the comparison of a field, by name in lower case. */
const specialFilters: Readonly<Record<string, CreateFilter>> = {
  activeinactive: createActivity,
  advanced_search: (value, { isField }) => createAdvancedSearch(value, isField),
  closed_only: (value) => (isTrue(value) ? isClosed : everything),
  datesearch: (_, { query }) => (dateRangeNames.some((name) => query.has(name)) ? everything : undefined),
  deleted: () => everything,
  end_date: createRangeEnd,
  enddate: createRangeEnd,
  includeactive: createInclusion,
  includeclosed: createClosedChoice,
  includedeleted: () => everything,
  includedisabled: createInclusion,
  includeenabled: createInclusion,
  includeinactive: createInclusion,
  lastupdatefromdate: createChangeFilter,
  lastupdatetodate: createChangeFilter,
  mine: (value, { agentId }) => (isTrue(value) ? (record) => record.agent_id === agentId : everything),
  open_only: (value) => (isTrue(value) ? (record) => !isClosed(record) : everything),
  search: createSearch,
  search_inventory_number_only: (_, { query }) => (query.has('search') ? everything : undefined),
  showall: () => everything,
  showinactive: () => everything,
  start_date: createRangeEnd,
  startdate: createRangeEnd,
  thisagentonly: (value, { agentId }) => (isTrue(value) ? (record) => record.id === agentId : everything),
  typeid: (value) => (record) => isEqual(record.typeid ?? record.usage, value),
  username: (value, { isField }) => {
    const field = ['username', 'user_name'].find(isField)
    return field === undefined ? undefined : (record) => isEqual(record[field], value)
  },
}

const dateRangeNames = ['startdate', 'enddate', 'start_date', 'end_date'] as const

/** The filter of a parameter that is more than the comparison of a field; `undefined` for all others. */
export function findSpecialFilter(name: string): CreateFilter | undefined {
  const lowerCaseName = name.toLowerCase()
  if (Object.hasOwn(specialFilters, lowerCaseName)) return specialFilters[lowerCaseName]
  return /^search_/.test(lowerCaseName) ? createFieldSearch : undefined
}

/** Text in any field, in any case, or the id of the record. Clients are not searched: every client comes. */
function createSearch(text: string, { query, section }: FilterContext): Filter | undefined {
  if (section.name === 'Client') return undefined
  const wanted = text.toLowerCase()
  if (isTrue(query.get('search_inventory_number_only'))) return containsText('inventory_number', wanted)
  return (record) =>
    Object.values(record).some((value) => typeof value === 'string' && value.toLowerCase().includes(wanted)) ||
    String(record.id) === wanted
}

/** `search_summary`: text in the field `summary`, or in the one that the table names. */
function createFieldSearch(text: string, { isField }: FilterContext, parameter: Parameter): Filter | undefined {
  const { name } = parameter
  const field = parameter.field === name ? name.toLowerCase().replace(/^search_/, '') : parameter.field
  return isField(field) ? containsText(field, text.toLowerCase()) : undefined
}

function containsText(field: string, wanted: string): Filter {
  return (record) =>
    String(record[field] ?? '')
      .toLowerCase()
      .includes(wanted)
}

/** `1` for closed tickets, `0` for all others, `0,1` or `true` for both. */
function createClosedChoice(value: string): Filter {
  const choices = splitList(value.toLowerCase().replace('true', '0,1').replace('false', '0'))
  return (record) => choices.includes(isClosed(record) ? '1' : '0')
}

/** Two truth values: with active records, with inactive ones. */
function createActivity(value: string, _: FilterContext, parameter: Parameter): Filter {
  const [active = 'true', inactive = 'false'] = splitList(value)
  const field = inactivityField(parameter)
  return (record) => isTrue(record[field] === true ? inactive : active)
}

/** `includeinactive` is heeded where records are hidden; `includeactive=false` leaves the active ones out. */
function createInclusion(value: string, _: FilterContext, parameter: Parameter): Filter {
  const isAboutActive = /active$/i.test(parameter.name) && !/inactive$/i.test(parameter.name)
  if (isTrue(value) || !(isAboutActive || /enabled$/i.test(parameter.name))) return everything
  const field = inactivityField(parameter)
  return (record) => record[field] === true
}

/** The field that says that a record is no longer in use. */
export function inactivityField({ name, field }: Parameter): 'inactive' | 'isdisabled' {
  return field === 'isdisabled' || /abled$/i.test(name) ? 'isdisabled' : 'inactive'
}

/** Records changed from or up to a date. One without the date of its change was changed when it was stored. */
function createChangeFilter(
  value: string,
  { section, storedAt }: FilterContext,
  { name, field }: Parameter,
): Filter | undefined {
  const limit = parseDate(value)
  if (limit === undefined) return undefined
  const dateField = field === name ? changeDateField(section) : field
  const changedAt = (record: HaloRecord) => parseDate(record[dateField ?? '']) ?? storedAt(record)
  return /to/i.test(name) ? (record) => changedAt(record) <= limit : (record) => changedAt(record) >= limit
}

/** Names of date fields that clients write otherwise than the records. */
const dateFieldAliases: Readonly<Record<string, string>> = {
  datecleared: 'dateclosed',
  dateoccured: 'dateoccurred',
}

/** Fields that a range of dates is about where nothing names one. */
const defaultDateFields = ['start_date', 'date', 'datetime', 'invoice_date'] as const

/** One end of a range of dates, in the field that `datesearch` names. */
function createRangeEnd(
  value: string,
  { query, isField }: FilterContext,
  { name, field }: Parameter,
): Filter | undefined {
  const asked = query.get('datesearch')
  const known = field === name ? undefined : field
  const candidates = asked ? [dateFieldAliases[asked] ?? asked] : [known ?? field, ...defaultDateFields]
  const dateField = candidates.find(isField)
  return dateField === undefined ? undefined : createDateFilter(name, dateField, value)
}
