import { byId } from './element.ts'

/** Shows a message in the status line at the bottom of the page. Screen readers read it aloud. */
export function announce(message: string): void {
  byId('status').textContent = message
}
