import type { HaloRecord } from '../records/collection.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { TableSection } from '../table/sections.ts'
import { completeRecord } from './complete-record.ts'
import type { SaveContext } from './save-context.ts'
import type { SaveRules } from './save-records.ts'

/** The rules by which a section stores records. */
export function createSaveRules(section: TableSection, context: SaveContext): SaveRules {
  return {
    complete: (record, previous) => completeRecord(record, previous, section, context),
    refuse: (record, previous) => (previous === undefined ? refuseNew(record, section, context.store) : undefined),
  }
}

/** Fields without which HaloPSA does not create a record: of each group one. */
const requiredFields: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Faults: [['summary']],
  Actions: [['ticket_id'], ['outcome', 'outcome_id']],
}

function refuseNew(record: HaloRecord, { posted, name }: TableSection, store: RecordStore): string | undefined {
  const missing = requiredFields[posted?.name ?? '']?.find((group) => group.every((field) => isEmpty(record[field])))
  if (missing !== undefined) return `A record of ${name} needs ${missing.join(' or ')}`
  if (posted?.name !== 'Actions') return undefined
  const ticket = store.find('Tickets', String(record.ticket_id))
  return ticket === undefined || ticket.deleted === true ? `There is no ticket ${String(record.ticket_id)}` : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
