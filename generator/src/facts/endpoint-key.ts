/** How the tables of facts name an operation: `GET /Tickets/{id}`. */
export function endpointKey(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`
}

/** First segment of a path: `Tickets`. */
export function sectionOf(path: string): string {
  return path.split('/')[1] ?? ''
}
