import { backlogByWeek } from './definitions/backlog-by-week.ts'
import { clientPage } from './definitions/client-page.ts'
import { contractUse } from './definitions/contract-use.ts'
import { expiringAssets } from './definitions/expiring-assets.ts'
import { firstResponse } from './definitions/first-response.ts'
import { openTickets } from './definitions/open-tickets.ts'
import { reopenedTickets } from './definitions/reopened-tickets.ts'
import { slaAtRisk } from './definitions/sla-at-risk.ts'
import { timeByAgentAndDay } from './definitions/time-by-agent-and-day.ts'
import { unbilledTime } from './definitions/unbilled-time.ts'
import type { View } from './view.ts'

/** The views of a mirror. */
export const allViews: readonly View[] = [
  openTickets,
  slaAtRisk,
  backlogByWeek,
  firstResponse,
  reopenedTickets,
  timeByAgentAndDay,
  unbilledTime,
  contractUse,
  expiringAssets,
  clientPage,
]
