import type { SectionRow } from './halo-table.ts'

/** What is known of sections beyond the generated table, until that table has it. */
export const provisionalRows: Readonly<Record<string, Omit<SectionRow, 'paths'>>> = {
  Actions: { key: 'ticket_id,id' },
  Lookup: { key: 'lookupid,id' },
  Timesheet: { key: 'agent_id,date' },
  TicketApproval: { key: 'ticket_id,seq' },
  Field: { key: 'kind,id' },
  Bookmark: { single: true },
  CustomButtonAudit: { single: true },
  ImpersonationRequest: { single: true },
  LoginToken: { single: true },
  Tenant: { single: true },
}
