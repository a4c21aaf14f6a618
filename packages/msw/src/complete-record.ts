import type { HaloRecord, RecordId } from './collection.ts'
import { fieldsOf, type TableSection } from './halo-table.ts'
import { CLOSED_STATUS_ID } from './query-records.ts'
import type { CompleteRecord } from './save-records.ts'
import type { Tenant } from './tenant.ts'

/** Fields that name another record: the section it is in, and the field that repeats its name. */
const REFERENCES = [
  { field: 'agent_id', section: 'Agent', nameField: 'agent_name' },
  { field: 'client_id', section: 'Client', nameField: 'client_name' },
  { field: 'site_id', section: 'Site', nameField: 'site_name' },
  { field: 'status_id', section: 'Status', nameField: 'status_name' },
  { field: 'team_id', section: 'Team', nameField: 'team' },
  { field: 'tickettype_id', section: 'TicketType', nameField: 'tickettype_name' },
  { field: 'user_id', section: 'Users', nameField: 'user_name' },
] as const

/** Sets what the server itself sets on a record: names of the records that it refers to, dates, a ticket's status. */
export function createRecordCompletion(section: TableSection, tenant: Tenant): CompleteRecord {
  const declared = section.posted === undefined ? undefined : fieldsOf(section.posted)
  const references = REFERENCES.filter(({ field, nameField }) => declared?.has(field) && declared.has(nameField))
  return (fields, previous) => {
    const record = { ...createDefaults(section, tenant, previous), ...fields }
    const names = references.flatMap(({ field, section, nameField }) => {
      const id = record[field]
      if (id === undefined || id === previous?.[field]) return []
      const name = tenant.store.collection(section).get(id as RecordId)?.name
      return name === undefined ? [] : [[nameField, name]]
    })
    return { ...record, ...Object.fromEntries(names), ...describeClosing(section, record, previous, tenant) }
  }
}

function createDefaults({ posted }: TableSection, { now }: Tenant, previous: HaloRecord | undefined): HaloRecord {
  if (previous !== undefined) return {}
  const date = new Date(now()).toISOString()
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
  { now }: Tenant,
): HaloRecord {
  const isClosed = posted === 'Faults' && record.status_id === CLOSED_STATUS_ID
  if (!isClosed || previous?.status_id === CLOSED_STATUS_ID) return {}
  return { hasbeenclosed: true, dateclosed: new Date(now()).toISOString() }
}
