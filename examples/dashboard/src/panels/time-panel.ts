import { chart } from '../chart.ts'
import { formatDay } from '../format-day.ts'
import { load } from '../load.ts'
import { panel } from '../panel.ts'

interface AgentDay {
  day: string
  agent: string
  hours: number
}

/** Hours of work by agent, on the last days. */
export async function timePanel(): Promise<HTMLElement> {
  const entries = await load<AgentDay>('time')
  const title = 'Time by agent and day'
  if (entries.length === 0) return panel({ title, words: 'No time is logged.' })
  const days = [...new Set(entries.map(({ day }) => day))]
  const agents = [...new Set(entries.map(({ agent }) => agent))].sort()
  const hours = new Map(entries.map((entry) => [`${entry.day} ${entry.agent}`, entry.hours]))
  const hoursOf = (day: string, agent: string) => hours.get(`${day} ${agent}`) ?? 0
  const total = entries.reduce((sum, entry) => sum + entry.hours, 0)
  const words = `${format(total)} hours of ${agents.length} agents on the last ${days.length} days with work, by the day in UTC.`
  return panel({
    title,
    words,
    chart: chart({
      label: `Bars of hours by day, stacked by agent. ${words}`,
      labels: days.map(formatDay),
      datasets: agents.map((agent) => ({ label: agent, data: days.map((day) => hoursOf(day, agent)) })),
      options: { scales: { x: { stacked: true }, y: { stacked: true } } },
    }),
    numbers: {
      headings: ['Day', ...agents],
      rows: days.map((day) => [day, ...agents.map((agent) => format(hoursOf(day, agent)))]),
    },
  })
}

function format(hours: number): string {
  return String(Math.round(hours * 100) / 100)
}
