import type { Basis } from './fact.ts'

/** What tells a record of a list from the others. */
export interface RecordFact {
  /** Fields that together are different for every record. */
  key: readonly string[]
  /** Fields by which other records refer to it, where they are not the key. */
  referredBy?: readonly string[]
  basis: Basis
  note?: string
}

/**
 * Record keys, by the path of the list without its first slash, where `id` alone is not the key or is no plain number
 * from 1. A section that is absent has records with an `id`, by its schema or, where there is none, as it was recorded.
 * Where neither has one, the key is not known (`ChatFlow`, `Notifications`, `PasswordField`, `AreaRequestType` and lists of `KeyPair2`).
 */
export const records: Readonly<Record<string, RecordFact>> = {
  Actions: {
    key: ['ticket_id', 'id'],
    basis: 'recorded',
    note: 'Actions number from 1 within a ticket. A client that took `id` for the key turned 8,185 actions into 149.',
  },
  Application: { key: ['id'], basis: 'documented', note: '`id` is text.' },
  AssetTypeInfo: { key: ['typeinfo_id'], basis: 'recorded' },
  ChatProfile: { key: ['id'], basis: 'documented', note: '`id` is text.' },
  CustomTable: { key: ['id'], basis: 'recorded', note: '`id` begins above 1000 for tables of the tenant.' },
  EmailTemplate: {
    key: ['id'],
    basis: 'recorded',
    note: '`id` of a created template is a negative number, which elsewhere stands for a record yet to be created.',
  },
  Field: {
    key: ['kind', 'id'],
    basis: 'recorded',
    note: 'The server refuses to delete one whose `kind` is not given.',
  },
  Holiday: { key: ['id'], basis: 'recorded', note: '`id` is a UUID.' },
  LicenseInfo: { key: ['id'], basis: 'documented', note: '`id` is a UUID.' },
  Lookup: {
    key: ['lookupid', 'id'],
    basis: 'recorded',
    note: '`lookupid` tells which list of choices it belongs to; the server refuses to delete one without it. Database and exports call the two `fid` and `fcode`.',
  },
  OnlineStatus: {
    key: ['techID'],
    basis: 'convention',
    note: 'The schema has no `id`; `techID` is that of the agent, and its only identifier.',
  },
  Priority: {
    key: ['id'],
    referredBy: ['slaid', 'priorityid'],
    basis: 'recorded',
    note: '`id` is a GUID. Tickets carry `priorityid`, which is unique only within its `slaid`.',
  },
  Roles: { key: ['id'], basis: 'documented', note: '`id` is text.' },
  'Team/Tree': { key: ['guid'], basis: 'recorded' },
  TicketApproval: {
    key: ['ticket_id', 'seq'],
    basis: 'documented',
    note: 'As `DELETE /TicketApproval/{id}&{seq}` has it.',
  },
  Timesheet: {
    key: ['agent_id', 'date'],
    basis: 'recorded',
    note: 'A day of an agent that nobody has filled in has `id` 0.',
  },
  VirtualAgent: { key: ['id'], basis: 'documented', note: '`id` is text.' },
  Webhook: { key: ['id'], basis: 'recorded', note: '`id` is a UUID.' },
  WebhookEvent: { key: ['id'], basis: 'documented', note: '`id` is a UUID.' },
  workflowstep: { key: ['fdid'], basis: 'recorded' },
}
