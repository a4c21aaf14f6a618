/** What the monitoring system says. */
export interface Alert {
  title: string
  text: string
}

/** Reads the body of a webhook; `undefined` where it is no alert. */
export function parseAlert(body: string): Alert | undefined {
  try {
    const { title, text } = JSON.parse(body) as Partial<Record<keyof Alert, unknown>>
    return typeof title === 'string' && title.trim() && typeof text === 'string' ? { title, text } : undefined
  } catch {
    return undefined
  }
}
