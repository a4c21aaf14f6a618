import { element, table } from './element.ts'

/** A part of the page: a heading, a chart and the numbers that it shows. */
export interface PanelContents {
  title: string
  /** What the numbers mean, in a sentence. */
  words: string
  /** Left out where there is nothing to show: the words say so then. */
  chart?: HTMLElement
  numbers?: { headings: readonly string[]; rows: readonly (readonly string[])[] }
}

/** The section that a part of the page is. */
export function panel({ title, words, chart, numbers }: PanelContents): HTMLElement {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-')
  const section = element('section', {}, element('h2', { id }, title), element('p', {}, words))
  section.setAttribute('aria-labelledby', id)
  if (chart) section.append(chart)
  if (numbers) section.append(detailsOf(title, numbers))
  return section
}

function detailsOf(title: string, { headings, rows }: NonNullable<PanelContents['numbers']>): HTMLElement {
  return element('details', {}, element('summary', {}, `Numbers: ${title}`), scrollable(table(title, headings, rows)))
}

/** A box that scrolls sideways on a small screen, by the keyboard too. */
export function scrollable(content: HTMLTableElement): HTMLElement {
  const label = content.caption?.textContent ?? ''
  return element('div', { className: 'scrollable', tabIndex: 0, role: 'region', ariaLabel: `Table: ${label}` }, content)
}
