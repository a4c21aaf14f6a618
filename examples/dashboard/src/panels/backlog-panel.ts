import { chart } from '../chart.ts'
import { formatDay } from '../format-day.ts'
import { load } from '../load.ts'
import { panel } from '../panel.ts'

interface Week {
  week: string
  opened: number
  closed: number
  backlog: number
}

/** Tickets that were opened and closed week by week, and how many stayed open. */
export async function backlogPanel(): Promise<HTMLElement> {
  const weeks = await load<Week>('backlog')
  const title = 'Backlog by week'
  const last = weeks.at(-1)
  if (!last) return panel({ title, words: 'The mirror holds no tickets yet. Fill it with halo sync.' })
  const words = `${last.backlog} tickets are open; ${last.opened} were opened and ${last.closed} closed in the week of ${formatDay(last.week)}.`
  return panel({
    title,
    words,
    chart: chart({
      label: `Bars of tickets opened and closed in each week, and a line of those still open. ${words}`,
      labels: weeks.map(({ week }) => formatDay(week)),
      datasets: [
        { label: 'Opened', data: weeks.map(({ opened }) => opened) },
        { label: 'Closed', data: weeks.map(({ closed }) => closed) },
        // In front of the bars.
        { label: 'Open at the end', type: 'line', order: -1, data: weeks.map(({ backlog }) => backlog) },
      ],
    }),
    numbers: {
      headings: ['Week of', 'Opened', 'Closed', 'Open at the end'],
      rows: weeks.map(({ week, opened, closed, backlog }) => [week, String(opened), String(closed), String(backlog)]),
    },
  })
}
