import type { HaloClient } from '@halopsa/core'
import { getTickets, paginateTickets } from '@halopsa/tickets'
import { step } from './step.ts'

/** How many tickets the tour pages through at most. */
const pagedTickets = 250

/** The steps that only read. */
export async function readTenant(halo: HaloClient): Promise<void> {
  await step(
    'Get a token and list ten tickets',
    () => getTickets(halo, { count: 10 }),
    ({ record_count, tickets }) =>
      `record_count ${record_count}, tickets ${tickets?.length}: “${tickets?.[0]?.summary}” is the first`,
  )
  await step(
    `Page through ${pagedTickets} tickets`,
    () => paginateTickets(halo).toArray({ limit: pagedTickets }),
    (tickets) => `${tickets.length} tickets, ${new Set(tickets.map(({ id }) => id)).size} different ids`,
  )
}
