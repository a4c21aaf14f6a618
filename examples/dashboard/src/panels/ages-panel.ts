import { chart } from '../chart.ts'
import { load } from '../load.ts'
import { panel } from '../panel.ts'

interface Band {
  band: string
  tickets: number
}

/** How many open tickets are how old. */
export async function agesPanel(): Promise<HTMLElement> {
  const bands = await load<Band>('ages')
  const title = 'Open tickets by age'
  const total = bands.reduce((sum, { tickets }) => sum + tickets, 0)
  if (total === 0) return panel({ title, words: 'No ticket is open.' })
  const words = `${total} tickets are open.`
  return panel({
    title,
    words,
    chart: chart({
      label: `Bars of open tickets by age. ${bands.map(({ band, tickets }) => `${band}: ${tickets}`).join(', ')}.`,
      labels: bands.map(({ band }) => band),
      datasets: [{ label: 'Open tickets', data: bands.map(({ tickets }) => tickets) }],
      options: { indexAxis: 'y' },
    }),
    numbers: { headings: ['Age', 'Open tickets'], rows: bands.map(({ band, tickets }) => [band, String(tickets)]) },
  })
}
