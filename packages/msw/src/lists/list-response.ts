import { changeDateField } from '../records/change-date.ts'
import { type HaloRecord, isRecord } from '../records/collection.ts'
import { noDate } from '../records/record-dates.ts'
import { projectFields } from '../records/record-fields.ts'
import type { Schema } from '../table/schema.ts'
import type { TableSection } from '../table/sections.ts'
import { isTrue, splitList } from './filters.ts'
import type { RecordPage } from './page-records.ts'

/** The body of a list: its records in short, as a bare array or in a view object. */
export function listBody(
  section: TableSection,
  { records, recordCount, page }: RecordPage,
  query: URLSearchParams,
  storedAt: (record: HaloRecord) => number,
): unknown {
  const shorten = createShortening(section, query, storedAt)
  const short = records.map(shorten)
  const { list } = section
  const isView = list?.kind === 'view' || (list?.kind === 'array' && isTrue(query.get('pageinate')))
  if (!isView || list.key === undefined) return short
  const paging = page && { page_no: page.number, page_size: page.size }
  return { ...paging, record_count: recordCount, [list.key]: short }
}

/** Fields that are left of a record where the query asks for ids alone. */
const idFields = new Set(['id', 'key', 'guid'])
const ticketIdFields = new Set(['id', 'sla_id', 'status_id', 'client_id', 'client_name', 'lastincomingemail'])

/**
 * Makes the short record of a list: without the fields that only the whole record has, without those that a parameter
 * has to ask for, and with every field that the list is known to send.
 */
function createShortening(
  section: TableSection,
  query: URLSearchParams,
  storedAt: (record: HaloRecord) => number,
): (record: HaloRecord) => HaloRecord {
  const { list, sends } = section
  const schema = list?.schema ?? section.record ?? section.posted
  const hidden = hiddenFields(section, query)
  const defaults = sends.filter((field) => !hidden.has(field)).map((field) => [field, defaultOf(field, schema)])
  const template: HaloRecord = Object.fromEntries(defaults)
  const kept = isTrue(query.get('ticketidonly')) ? ticketIdFields : isTrue(query.get('idonly')) ? idFields : undefined
  const isWholeOnly = (field: string) => section.record?.fields.has(field) === true && !sends.includes(field)
  const customFields = splitList(query.get('include_custom_fields') ?? '').filter(Boolean)
  const isChosen = query.has('include_custom_fields')
  const changeDate = changeDateField(section)
  return (record) => {
    const whole = { ...template, ...changeDateOf(record, changeDate, sends, storedAt), ...record }
    const short: Record<string, unknown> = {}
    for (const field in whole) {
      if (hidden.has(field) || (kept !== undefined && !kept.has(field))) continue
      short[field] = field === 'customfields' && isChosen ? chosenFields(whole[field], customFields) : whole[field]
    }
    return projectFields(short, schema, isWholeOnly)
  }
}

/** Flags whose field comes only when they ask for it; as the document spells them. */
const fieldFlags = /^(in[clv]|show|is|site|start|end|note)/i

/** The fields that a list leaves out, because the query does not ask for them; none that a tenant was seen to send. */
function hiddenFields({ parameters, list, sends }: TableSection, query: URLSearchParams): Set<string> {
  const hidden = new Set(query.get('include_custom_fields') ? [] : ['customfields'])
  const asked = new Set<string>()
  for (const { name, does, field } of parameters?.values() ?? []) {
    const isFieldName = field !== name || list?.schema?.fields.has(field)
    if (does !== 'shows' || field === 'customfields' || !isFieldName) continue
    const isAsked = isTrue(query.get(name))
    if (fieldFlags.test(name)) (isAsked ? asked : hidden).add(field)
    else if (isAsked && /^no/.test(name)) hidden.add(field)
  }
  return new Set([...hidden].filter((field) => !asked.has(field) && !sends.includes(field)))
}

function changeDateOf(
  record: HaloRecord,
  field: string | undefined,
  sends: readonly string[],
  storedAt: (record: HaloRecord) => number,
): HaloRecord {
  if (field === undefined || record[field] !== undefined || !sends.includes(field)) return {}
  return { [field]: new Date(storedAt(record)).toISOString() }
}

function chosenFields(fields: unknown, ids: readonly string[]): unknown {
  if (!Array.isArray(fields)) return fields
  return fields.filter((field) => isRecord(field) && ids.includes(String(field.id)))
}

/** What HaloPSA sends in a field without a value. */
function defaultOf(field: string, schema: Schema | undefined): unknown {
  switch (schema?.typeOf(field)) {
    case 'integer':
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'string':
      return ''
    case 'datetime':
      return noDate(field)
    case 'array':
      return []
    case 'object':
      return {}
    case 'uuid':
      return '00000000-0000-0000-0000-000000000000'
    default:
      return null
  }
}
