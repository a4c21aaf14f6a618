import type { Streams } from '../context.ts'

/** Waiting that is over sooner shows nothing. */
const delay = 1_000

/**
 * Shows on the standard error how long something has been waited for, from a second on. Nothing is shown where that is
 * no terminal.
 *
 * @param label What is waited for: `Report 12`.
 * @returns a function that clears the line.
 */
export function startWaiting({ errors }: Pick<Streams, 'errors'>, label: string): () => void {
  if (!errors.isTTY) return () => {}
  const start = performance.now()
  let isShown = false
  const timer = setInterval(() => {
    errors.write(`\r\u001b[2K${label}: ${Math.round((performance.now() - start) / 1000)} s`)
    isShown = true
  }, delay)
  // The line alone is no reason for the process to stay alive.
  timer.unref()
  return () => {
    clearInterval(timer)
    if (isShown) errors.write('\r\u001b[2K')
  }
}
