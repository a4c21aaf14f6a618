import type { Surroundings } from '../surroundings.ts'
import { clientCard } from './client-card.ts'
import { describe } from './describe.ts'
import { findTickets } from './find-tickets.ts'
import { getTicket } from './get-ticket.ts'
import { myQueue, slaAtRisk, triage } from './queues.ts'
import { read } from './read.ts'
import { search } from './search.ts'
import { sqlTool } from './sql.ts'
import { addNote, logTime, updateTicket } from './ticket-writes.ts'
import { timeEntries } from './time-entries.ts'
import type { Tool } from './tool.ts'
import { write } from './write.ts'

const reads = [search, describe, read, findTickets, getTicket, myQueue, triage, slaAtRisk, clientCard, timeEntries]

/** Tools that write, each with the operation that it calls; `write` calls any. */
const writes: readonly { tool: Tool; operation?: string }[] = [
  { tool: write },
  { tool: addNote, operation: 'postActions' },
  { tool: logTime, operation: 'postActions' },
  { tool: updateTicket, operation: 'postTickets' },
]

/**
 * The tools of a server: those that can do something in it. A server that only reads has none that writes, so that a host
 * and its model see what it is.
 */
export function toolsOf({ catalog, permissions, querySources }: Surroundings): readonly Tool[] {
  const allowed = permissions.isReadOnly
    ? []
    : writes.filter(({ operation: name }) => {
        const operation = name === undefined ? undefined : catalog.describe(name)
        return operation === undefined || permissions.allows(operation, operation.effect.effect)
      })
  return [...reads, ...(querySources.length > 0 ? [sqlTool(querySources)] : []), ...allowed.map(({ tool }) => tool)]
}
