import { byId } from './element.ts'

/** Shows a message in the status line at the foot of the page, which screen readers read aloud. */
export function announce(message: string): void {
  byId('status').textContent = message
}
