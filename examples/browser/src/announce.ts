import { byId } from './element.ts'

/** Says something to everyone: in the status line at the foot of the page, and in a screen reader. */
export function announce(message: string): void {
  byId('status').textContent = message
}
