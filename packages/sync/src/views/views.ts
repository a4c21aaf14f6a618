import { backlogByWeek } from './backlog-by-week.ts'
import { clientPage } from './client-page.ts'
import { contractUse } from './contract-use.ts'
import { expiringAssets } from './expiring-assets.ts'
import { firstResponse } from './first-response.ts'
import { openTicketsByAge } from './open-tickets-by-age.ts'
import { reopenedTickets } from './reopened-tickets.ts'
import { slaAtRisk } from './sla-at-risk.ts'
import { timeByAgentAndDay } from './time-by-agent-and-day.ts'
import { unbilledTime } from './unbilled-time.ts'
import type { View } from './view.ts'

/** The views that a mirror has. */
export const views: readonly View[] = [
  openTicketsByAge,
  slaAtRisk,
  firstResponse,
  reopenedTickets,
  backlogByWeek,
  timeByAgentAndDay,
  unbilledTime,
  contractUse,
  expiringAssets,
  clientPage,
]
