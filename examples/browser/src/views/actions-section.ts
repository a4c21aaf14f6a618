import { type Actions, postActions } from '@halopsa/actions'
import type { HaloClient } from '@halopsa/core'
import { element } from '../element.ts'
import { formatDate } from '../format-date.ts'
import { onSubmit } from '../on-submit.ts'

/** The fields of an action that are shown. */
type ShownAction = Pick<Actions, 'outcome' | 'note' | 'datetime'>

/** The actions of a ticket, and a form to add a note. */
export function actionsSection(halo: HaloClient, ticketId: number, actions: ShownAction[]): HTMLElement {
  const list = element('ol', { className: 'actions' }, ...actions.map(actionItem))
  const note = element('textarea', { id: 'note', rows: 3, required: true })
  const form = element(
    'form',
    {},
    element('label', { htmlFor: note.id }, 'New note'),
    note,
    element('button', {}, 'Add the note'),
  )
  onSubmit(form, async () => {
    const action = { ticket_id: ticketId, outcome: 'Note', note: note.value, hiddenfromuser: true }
    list.append(actionItem(await postActions(halo, { actionsList: [action] })))
    return 'The note is added'
  })
  const heading = element('h3', { id: 'actions' }, 'Actions')
  const section = element('section', {}, heading, list, form)
  section.setAttribute('aria-labelledby', heading.id)
  return section
}

function actionItem({ outcome, note, datetime }: ShownAction): HTMLElement {
  const heading = element('p', { className: 'line' }, element('strong', {}, outcome ?? 'Action'), formatDate(datetime))
  return element('li', {}, heading, element('p', {}, note ?? ''))
}
