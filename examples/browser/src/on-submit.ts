import { announce } from './announce.ts'
import { element } from './element.ts'

/**
 * Runs an action each time a form is sent, one at a time.
 *
 * @param action resolves to a message for the user. If it rejects, the form shows the error and keeps the input.
 */
export function onSubmit(form: HTMLFormElement, action: () => Promise<string>): void {
  const problem = element('p', { role: 'alert', className: 'problem' })
  form.append(problem)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    form.ariaBusy = 'true'
    problem.textContent = ''
    try {
      const message = await action()
      form.reset()
      announce(message)
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error)
    } finally {
      form.ariaBusy = 'false'
    }
  })
}
