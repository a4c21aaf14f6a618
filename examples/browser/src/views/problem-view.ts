import { HaloError } from '@halopsa/core'
import { element } from '../element.ts'
import type { View } from './view.ts'

/** Shows an error, and offers to try again. */
export function problemView(error: unknown, retry: () => void): View {
  if (!(error instanceof HaloError)) console.error(error)
  const message = error instanceof Error ? error.message : String(error)
  const button = element('button', { type: 'button', onclick: retry }, 'Try again')
  return {
    title: 'That did not work',
    content: [element('p', { role: 'alert', className: 'problem' }, message), button],
    summary: '',
  }
}
