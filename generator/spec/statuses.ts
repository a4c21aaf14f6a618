import type { Fact } from './fact.ts'

/** Ids of ticket statuses. Tenants rename, add and remove statuses; `GET /Status` says what a tenant has. */
export const statuses = {
  /** A ticket that is closed. */
  closed: {
    value: 9,
    basis: 'convention',
    note: 'As installed. No field of a status says whether tickets in it are closed, and no recording shows the number.',
  },
  /** A ticket that was just created. */
  created: {
    value: 1,
    basis: 'convention',
    note: 'As a new trial tenant has it; `initial_status` of the ticket type decides.',
  },
} as const satisfies Record<string, Fact<number>>

/** What a status can be for: `type` of a record of `GET /Status`. */
export const statusTypes: Fact<Readonly<Record<number, string>>> = {
  value: { 0: 'tickets', 1: 'orders', 2: 'items', 3: 'internal' },
  basis: 'recorded',
}

/** Dates that stand for none. Dates without a zone are UTC. */
export const noDates: Fact<readonly string[]> = {
  value: ['0001-01-01T00:00:00', '1899-12-30T00:00:00', '1900-01-01T00:00:00'],
  basis: 'recorded',
}

/** Days that a time of day hangs on, where a field holds no date. */
export const timeOfDayDates: Fact<readonly string[]> = {
  value: ['1901-01-01', '1899-12-30'],
  basis: 'recorded',
  note: 'The second was seen in the hours of a workday, and stands for no date elsewhere when its time is midnight.',
}

/** How the value of a custom field looks. */
export type CustomFieldValue =
  /** Text, numbers and money as text included: `20,000`. */
  | 'text'
  /** The number of the choice, as a number or as text; its words are in `display`. */
  | 'choice'
  /** Choices, written as `[{ id }]`. */
  | 'choices'
  /** ISO date-time, written with `Z`. */
  | 'date'
  /** Time of day. */
  | 'time'
  | 'boolean'
  /** Rows, each with custom fields of its own. */
  | 'rows'
  | 'html'

/** Kinds of custom field: `type` of a custom field and of a record of `GET /FieldInfo`. 8 and 9 were not seen. */
export const customFieldTypes: Readonly<Record<number, Fact<{ name: string; value: CustomFieldValue }>>> = {
  0: { value: { name: 'text', value: 'text' }, basis: 'used', note: 'Money comes as text too: `20,000`.' },
  1: { value: { name: 'memo', value: 'text' }, basis: 'used' },
  2: { value: { name: 'single select', value: 'choice' }, basis: 'used' },
  3: { value: { name: 'multi-select', value: 'choices' }, basis: 'used' },
  4: { value: { name: 'date', value: 'date' }, basis: 'used' },
  5: { value: { name: 'time', value: 'time' }, basis: 'used' },
  6: { value: { name: 'checkbox', value: 'boolean' }, basis: 'used' },
  7: { value: { name: 'table', value: 'rows' }, basis: 'used' },
  10: { value: { name: 'rich text', value: 'html' }, basis: 'used' },
}

/** What a custom field belongs to: parameter `typeid` of `GET /FieldInfo`. */
export const fieldInfoTypes: Readonly<Record<number, Fact<string>>> = {
  1: { value: 'Tickets', basis: 'used' },
  2: { value: 'Client', basis: 'used' },
  3: { value: 'Site', basis: 'used' },
  5: { value: 'Asset', basis: 'used' },
}

/** What a category is of: `type_id` of a record of `GET /Category`. */
export const categoryTypes: Fact<Readonly<Record<number, string>>> = {
  value: { 1: 'category_1', 2: 'category_2', 3: 'category_3', 4: 'category_4' },
  basis: 'recorded',
}

/**
 * Events that a webhook or a notification can wait for: `eventno` of a record of `GET /Notification`. A tenant lists its
 * own in `GET /Lookup?lookupid=64` (205 on one).
 */
export const eventNumbers: Readonly<Record<number, Fact<string>>> = {
  3: { value: 'ticket created', basis: 'used' },
  19: { value: 'ticket updated by its user', basis: 'used' },
  39: { value: 'ticket closed', basis: 'used' },
  42: { value: 'SLA warning', basis: 'used', note: 'One of two; how they differ is not known.' },
  46: { value: 'SLA warning', basis: 'used', note: 'One of two; how they differ is not known.' },
  61: { value: 'ticket updated', basis: 'used' },
  70: { value: 'deadline', basis: 'used' },
  76: { value: 'status of a ticket changed', basis: 'used' },
  1072: { value: 'ticket deleted', basis: 'used' },
}

/** What a notification of a webhook sets. */
export const webhookNotification = {
  type: { value: -2, basis: 'used' },
  deliveryMethod: { value: 6, basis: 'used' },
} as const satisfies Record<string, Fact<number>>

/** How `advanced_search` compares: `filter_type` of a condition. */
export const searchFilterTypes: Readonly<Record<number, Fact<string>>> = {
  2: { value: 'equals', basis: 'used' },
  4: { value: 'contains', basis: 'used' },
}

const readAndEdit = [
  'tickets',
  'calendar',
  'customers',
  'crm',
  'timesheets',
  'contracts',
  'suppliers',
  'items',
  'projects',
  'sales',
  'quotes',
  'sos',
  'pos',
  'invoices',
  'reporting',
  'software',
  'softwarelicensing',
  'kb',
  'assets',
] as const

/** Scopes that were seen. A server refuses one that it does not know with `invalid_scope`. */
export const scopes: Fact<readonly string[]> = {
  value: [
    'all',
    'all:standard',
    'admin',
    'admin:webhooks',
    'access:chat',
    'access:adpasswordreset',
    'editMine:timesheets',
    'delete:tickets',
    ...readAndEdit.flatMap((area) => [`read:${area}`, `edit:${area}`]),
  ],
  basis: 'used',
}

/** Requests that a tenant takes in a rolling window of seconds, for all applications together. */
export const rateLimits: readonly Fact<{ requests: number; seconds: number }>[] = [
  {
    value: { requests: 300, seconds: 300 },
    basis: 'recorded',
    note: 'The text of the 429 says so. `Retry-After` is often missing; a window can take five minutes to clear.',
  },
  { value: { requests: 500, seconds: 180 }, basis: 'documented', note: 'Quoted from a fair use policy, and seen.' },
  { value: { requests: 700, seconds: 300 }, basis: 'documented', note: 'Quoted from a fair use policy, and seen.' },
]

/** Most records that a POST was seen to take. */
export const postedRecords: Fact<number> = { value: 100, basis: 'recorded' }

/** Most rows that a report sends. */
export const reportRows: Fact<number> = { value: 50_000, basis: 'used' }

/** Seconds after which the gateway gives up with a 504; the query of a report may still run. */
export const gatewaySeconds: Fact<number> = { value: 60, basis: 'recorded', note: 'About.' }
