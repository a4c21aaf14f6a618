import { changeDateField } from '../records/change-date.ts'
import { type HaloRecord, isRecord, type RecordId } from '../records/collection.ts'
import type { RecordStore } from '../records/record-store.ts'
import { closedStatusId, createdStatusId, referredSections } from '../table/halo-facts.generated.ts'
import type { TableSection } from '../table/sections.ts'
import { describeCustomFields } from './custom-fields.ts'
import type { SaveContext } from './save-context.ts'

/** Fields that repeat the name of the record that another field refers to. */
const nameFields = {
  agent_id: 'agent_name',
  client_id: 'client_name',
  outcome_id: 'outcome',
  site_id: 'site_name',
  status_id: 'status_name',
  team_id: 'team',
  tickettype_id: 'tickettype_name',
  user_id: 'user_name',
} as const

/**
 * Sets what the server itself sets on a record: dates, a ticket's status, names of the records that it refers to, and
 * what belongs to its custom fields.
 */
export function completeRecord(
  fields: HaloRecord,
  previous: HaloRecord | undefined,
  section: TableSection,
  context: SaveContext,
): HaloRecord {
  const { store } = context
  const date = new Date(context.now()).toISOString()
  const record = { ...(previous === undefined && createDefaults(section, date, context)), ...fields }
  const customFields = Array.isArray(record.customfields) ? record.customfields.filter(isRecord) : undefined
  return withoutMissing({
    ...record,
    ...changeDate(section, date),
    ...nameReferences(record, previous, section, store),
    ...(section.posted?.name === 'Faults' && describeTicket(record, previous, date)),
    ...(customFields && { customfields: describeCustomFields(customFields, store) }),
  })
}

function changeDate(section: TableSection, date: string): HaloRecord {
  const field = changeDateField(section)
  return field === undefined ? {} : { [field]: date }
}

function createDefaults({ posted }: TableSection, date: string, { store, agentId }: SaveContext): HaloRecord {
  switch (posted?.name) {
    case 'Faults':
      return { status_id: createdStatusId, dateoccurred: date }
    case 'Actions': {
      const agent = agentId === undefined ? undefined : store.collection('Agent').get(agentId)
      return {
        datetime: date,
        actiondatecreated: date,
        ...(agent && { who: agent.name, who_type: 1, who_agentid: agentId }),
      }
    }
    case 'Attachment':
      return { datecreated: date }
    default:
      return {}
  }
}

function nameReferences(
  record: HaloRecord,
  previous: HaloRecord | undefined,
  { posted }: TableSection,
  store: RecordStore,
): HaloRecord {
  const names = Object.entries(nameFields).flatMap(([field, nameField]) => {
    const id = record[field]
    if (id === undefined || id === previous?.[field]) return []
    if (!posted?.fields.has(field) || !posted.fields.has(nameField)) return []
    const section = referredSections[field as keyof typeof nameFields]
    const name = store.collection(section).get(id as RecordId)?.name
    return name === undefined ? [] : [[nameField, name]]
  })
  return Object.fromEntries(names)
}

/** A ticket is closed by its status, and recovered by `_recover`. */
function describeTicket(record: HaloRecord, previous: HaloRecord | undefined, date: string): HaloRecord {
  const isClosing = record.status_id === closedStatusId && previous?.status_id !== closedStatusId
  return {
    ...(isClosing && { hasbeenclosed: true, dateclosed: date }),
    ...(record._recover === true && { deleted: false, deleted_date: undefined, _recover: undefined }),
  }
}

function withoutMissing(record: HaloRecord): HaloRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
