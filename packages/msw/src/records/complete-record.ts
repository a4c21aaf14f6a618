import { fieldsOf } from '../table/schema-fields.ts'
import type { TableSection } from '../table/sections.ts'
import { closedStatusId } from './closed-status.ts'
import type { HaloRecord, RecordId } from './collection.ts'
import type { RecordStore } from './record-store.ts'
import type { CompleteRecord } from './save-records.ts'

/** Fields that name another record: the section it is in, and the field that repeats its name. */
const references = [
  { field: 'agent_id', section: 'Agent', nameField: 'agent_name' },
  { field: 'client_id', section: 'Client', nameField: 'client_name' },
  { field: 'site_id', section: 'Site', nameField: 'site_name' },
  { field: 'status_id', section: 'Status', nameField: 'status_name' },
  { field: 'team_id', section: 'Team', nameField: 'team' },
  { field: 'tickettype_id', section: 'TicketType', nameField: 'tickettype_name' },
  { field: 'user_id', section: 'Users', nameField: 'user_name' },
] as const

/** Sets what the server itself sets on a record: names of the records that it refers to, dates, a ticket's status. */
export function createRecordCompletion(section: TableSection, store: RecordStore, now: () => number): CompleteRecord {
  const declared = section.posted === undefined ? undefined : fieldsOf(section.posted)
  const declaredReferences = references.filter(
    ({ field, nameField }) => declared?.has(field) && declared.has(nameField),
  )
  return (fields, previous) => {
    const date = new Date(now()).toISOString()
    const record = { ...(previous === undefined && createDefaults(section, date)), ...fields }
    const names = declaredReferences.flatMap(({ field, section, nameField }) => {
      const id = record[field]
      if (id === undefined || id === previous?.[field]) return []
      const name = store.collection(section).get(id as RecordId)?.name
      return name === undefined ? [] : [[nameField, name]]
    })
    return { ...record, ...Object.fromEntries(names), ...describeClosing(section, record, previous, date) }
  }
}

function createDefaults({ posted }: TableSection, date: string): HaloRecord {
  switch (posted) {
    case 'Faults':
      return { status_id: 1, dateoccurred: date }
    case 'Actions':
      return { datetime: date }
    case 'Attachment':
      return { datecreated: date }
    default:
      return {}
  }
}

function describeClosing(
  { posted }: TableSection,
  record: HaloRecord,
  previous: HaloRecord | undefined,
  date: string,
): HaloRecord {
  const isClosed = posted === 'Faults' && record.status_id === closedStatusId
  if (!isClosed || previous?.status_id === closedStatusId) return {}
  return { hasbeenclosed: true, dateclosed: date }
}
