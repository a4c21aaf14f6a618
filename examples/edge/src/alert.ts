/** An alert of the monitoring system. */
export interface Alert {
  title: string
  text: string
}

/** Reads the body of a webhook. `undefined` when it is not an alert. */
export function parseAlert(body: string): Alert | undefined {
  try {
    const { title, text } = JSON.parse(body) as Partial<Record<keyof Alert, unknown>>
    return typeof title === 'string' && title.trim() && typeof text === 'string' ? { title, text } : undefined
  } catch {
    return undefined
  }
}
