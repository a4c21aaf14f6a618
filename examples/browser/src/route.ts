/** The view that the user sees. The hash of the URL holds it, so that links, reload and the back button work. */
export type Route = { view: 'tickets'; page: number; search: string } | { view: 'ticket'; id: number }

/** Reads a hash; an unknown one is the first page of all tickets. */
export function parseRoute(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\/?/, '').split('?')
  const id = /^tickets\/(\d+)$/.exec(path)?.[1]
  if (id) return { view: 'ticket', id: Number(id) }
  const parameters = new URLSearchParams(query)
  const page = Number(parameters.get('page'))
  return { view: 'tickets', page: page >= 1 ? Math.floor(page) : 1, search: parameters.get('search') ?? '' }
}

/** The hash of a route. */
export function toHash(route: Route): string {
  if (route.view === 'ticket') return `#/tickets/${route.id}`
  const { page, search } = route
  const query = new URLSearchParams({ ...(search && { search }), ...(page > 1 && { page: String(page) }) })
  return query.size ? `#/tickets?${query}` : '#/tickets'
}
