import { element } from './element.ts'
import { panel } from './panel.ts'
import { agesPanel } from './panels/ages-panel.ts'
import { backlogPanel } from './panels/backlog-panel.ts'
import { risksPanel } from './panels/risks-panel.ts'
import { timePanel } from './panels/time-panel.ts'
import './style.css'

const panels = { 'Backlog by week': backlogPanel, 'Open tickets by age': agesPanel, 'Time by agent and day': timePanel }
const main = document.querySelector('main') as HTMLElement
const status = document.querySelector('#status') as HTMLElement

/** What a part of the page shows, or why it cannot. */
async function shownPanel(title: string, create: () => Promise<HTMLElement>): Promise<HTMLElement> {
  return create().catch((error: Error) => {
    const section = panel({ title, words: '' })
    section.querySelector('p')?.replaceWith(element('p', { className: 'problem' }, error.message))
    return section
  })
}

const all = { ...panels, 'SLA at risk': risksPanel }
const sections = await Promise.all(Object.entries(all).map(([title, create]) => shownPanel(title, create)))
main.replaceChildren(...sections)
main.ariaBusy = 'false'
const broken = main.querySelectorAll('.problem').length
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date())
status.textContent = broken > 0 ? `${broken} of ${sections.length} parts cannot be shown` : `As of ${time}`
