import type { HaloRecord, RecordId } from '../records/collection.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { Parameter } from '../table/parameters.ts'
import type { TableSection } from '../table/sections.ts'
import { createTableFilter, type Filter, type FilterContext } from './filters.ts'
import { pageParameters, pageRecords, type RecordPage } from './page-records.ts'
import { findSpecialFilter } from './special-filters.ts'
import { visibleRecords } from './visible-records.ts'

/**
 * Selects records as the list operation of a section does: those that the filters leave, ordered, of the page that is
 * asked for. What a parameter does is what the table says. Of a section that the table does not know, a parameter filters
 * that has the name of a field.
 *
 * @param agentId Agent who asks.
 * @throws AdvancedSearchError when `advanced_search` cannot be read.
 */
export function queryRecords(
  section: TableSection,
  store: RecordStore,
  query: URLSearchParams,
  agentId?: RecordId,
): RecordPage {
  const collection = store.collection(section.name)
  const types = (section.record ?? section.posted)?.fields
  const isField = (name: string) => collection.hasField(name) || types?.has(name) === true
  const context = { section, query, isField, agentId, storedAt: (record: HaloRecord) => store.storedAt(record) }
  const ignored: string[] = []
  const filters = [...query].flatMap(([name, value]): Filter[] => {
    const parameter = section.parameters?.get(name.toLowerCase()) ?? guessParameter(name, section)
    if (parameter === undefined) ignored.push(name)
    if (parameter?.does !== 'filters' || value === '') return []
    const filter = createFilter(parameter, value, context)
    if (filter === undefined) ignored.push(name)
    return filter === undefined ? [] : [filter]
  })
  const visible = visibleRecords(section, collection.recordsFor(query), query)
  const matching =
    filters.length === 0 ? visible : visible.filter((record) => filters.every((isMatch) => isMatch(record)))
  const page = pageRecords(matching, section, query)
  return { ...page, ignored: [...new Set([...ignored, ...page.ignored])] }
}

function createFilter(parameter: Parameter, value: string, context: FilterContext): Filter | undefined {
  const create = findSpecialFilter(parameter.name)
  return create === undefined ? createTableFilter(parameter, value, context) : create(value, context, parameter)
}

/** Parameters that control a list, and never filter it, although some schemas have fields of these names. */
const controls = /^(count|page_no|page_size|pageinate|order(desc)?\d?|showcounts|utcoffset|idonly|ticketidonly|debug)$/

/**
 * What a parameter probably does that the table does not know: those of a page do it wherever a list has pages, the others
 * in a section of which the table knows no parameters.
 */
function guessParameter(name: string, { parameters, paging }: TableSection): Parameter | undefined {
  const lowerCaseName = name.toLowerCase()
  if (paging?.by === 'number' && pageParameters.includes(lowerCaseName)) return { name, does: 'pages', field: name }
  if (parameters !== undefined) return undefined
  if (controls.test(lowerCaseName)) return { name, does: 'pages', field: name }
  const isSpecial = findSpecialFilter(name) !== undefined
  if (!isSpecial && /^(include|show)/.test(lowerCaseName)) return { name, does: 'shows', field: name }
  return { name, does: 'filters', field: name, takes: /_ids$/.test(lowerCaseName) ? 'list' : undefined }
}
