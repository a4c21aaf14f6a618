import type { HaloRecord } from '../records/collection.ts'
import { customFieldTypes } from '../writes/custom-fields.ts'

const models = [
  { id: '1', name: 'Standard' },
  { id: '2', name: 'Premium' },
]

/** Definitions of custom fields, one of each type: of tickets (`usage` 1), clients (2), sites (3) and assets (5). */
export const fieldInfos: readonly HaloRecord[] = [
  { id: 201, name: 'CFReference', label: 'Reference', type: customFieldTypes.text, usage: 1 },
  { id: 202, name: 'CFNotes', label: 'Notes', type: customFieldTypes.memo, usage: 1 },
  { id: 203, name: 'CFSupport', label: 'Support', type: customFieldTypes.singleSelect, usage: 1, values: models },
  { id: 204, name: 'CFModules', label: 'Modules', type: customFieldTypes.multiSelect, usage: 1, values: models },
  { id: 205, name: 'CFDelivery', label: 'Delivery', type: customFieldTypes.date, usage: 1 },
  { id: 206, name: 'CFCallAt', label: 'Call at', type: customFieldTypes.time, usage: 2 },
  { id: 207, name: 'CFIsRemote', label: 'Remote', type: customFieldTypes.checkbox, usage: 1 },
  { id: 208, name: 'CFVisits', label: 'Visits', type: customFieldTypes.table, usage: 3 },
  { id: 209, name: 'CFSummary', label: 'Summary', type: customFieldTypes.richText, usage: 2 },
  { id: 210, name: 'CFBudget', label: 'Budget', type: customFieldTypes.text, usage: 2 },
  { id: 211, name: 'CFWarranty', label: 'Warranty', type: customFieldTypes.date, usage: 5 },
].map((field) => ({ ...field, inputtype: 0, custom: 1, inactive: false }))

/** The custom fields of a ticket. */
export function createTicketFields(index: number): HaloRecord[] {
  const model = models[index % models.length]
  return [
    field(201, `REF-${1000 + index}`, `REF-${1000 + index}`),
    field(203, Number(model?.id), model?.name),
    field(204, [{ id: 1, name: 'Standard' }], 'Standard'),
    field(205, '2026-03-01T00:00:00', '01/03/2026'),
    field(207, index % 2 === 0, index % 2 === 0 ? 'Yes' : 'No'),
  ]
}

/** The custom fields of a client: money is a text. */
export function createClientFields(): HaloRecord[] {
  return [
    field(206, '1901-01-01T14:30:00', '14:30'),
    field(209, '<p>Signed</p>', 'Signed'),
    field(210, '20,000', '20,000'),
  ]
}

function field(id: number, value: unknown, display: string | undefined): HaloRecord {
  const { name, label, type, inputtype } = fieldInfos.find((info) => info.id === id) ?? {}
  return { id, name, label, type, inputtype, value, display }
}
