import type { TicketFilters } from '@halopsa/tenant-access/jobs/open-tickets'
import { isUnassigned } from '@halopsa/tenant-access/jobs/open-tickets'
import { byDeadline, type SlaState, slaState } from '@halopsa/tenant-access/jobs/sla-state'
import type { Row } from '@halopsa/tenant-access/records/row'
import { z } from 'zod'
import { type Answer, tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'

/** Filters of tickets, by id or name. */
export const clientInput = { client: z.string().optional() }
export const ticketFilterInput = {
  ...clientInput,
  agent: z.string().optional().describe('me is you'),
  team: z.string().optional(),
}

/** How many tickets a job shows, unless it is asked for more. */
export const limitInput = { limit: z.int().min(1).max(200).optional() }

/** A ticket with how it stands with its service level agreement. */
export type TicketWithSla = Row & SlaState

/** Tickets with their deadlines, the nearest first. */
export function bySla(tickets: readonly Row[], now: Date, hours?: number): TicketWithSla[] {
  return tickets.map((ticket) => ({ ...ticket, ...slaState(ticket, now, hours) })).sort(byDeadline)
}

/** An answer with a table of tickets. Each has its subject cut to a line, because a stranger wrote it. */
export async function ticketsAnswer(
  title: string,
  tickets: readonly Row[],
  { columns, limit }: { columns: readonly string[]; limit: number },
): Promise<Answer> {
  const shown = tickets.slice(0, limit)
  const rows = await Promise.all(shown.map((ticket) => cleanRecord(withAgent(ticket), columns, { longestText: 80 })))
  const next = tickets.length > limit ? `limit shows ${limit}; ${tickets.length - limit} more are there.` : undefined
  return { title, tables: [tableOf('tickets', columns, rows, tickets.length)], next }
}

/** What the filters leave, in words. */
export function filterText({ client, agent, team }: TicketFilters): string {
  const words = [client && `client ${client}`, agent && `agent ${agent}`, team && `team ${team}`].filter(Boolean)
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}

function withAgent(ticket: Row): Row {
  return isUnassigned(ticket) ? { ...ticket, agent_name: null } : ticket
}
