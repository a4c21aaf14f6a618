/** The body of a webhook of the monitoring system. */
export interface Alert {
  /** The same in each delivery of an alert, and in no other alert. */
  id?: string | undefined
  title: string
  text: string
}

/** Reads the body of a webhook; `undefined` if it is no alert. */
export function parseAlert(body: string): Alert | undefined {
  try {
    const { id, title, text } = JSON.parse(body) as Partial<Record<keyof Alert, unknown>>
    if (id !== undefined && (typeof id !== 'string' || !id)) return undefined
    return typeof title === 'string' && title.trim() && typeof text === 'string' ? { id, title, text } : undefined
  } catch {
    return undefined
  }
}
