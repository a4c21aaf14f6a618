import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { type QueryName, queries } from './queries.ts'
import { runQuery } from './run-query.ts'

const prefix = '/api/'

/**
 * Serves what the page shows below `/api/`, in development and for the built page. The browser names a query and sends no
 * SQL; Vite refuses requests for other hosts than this machine.
 *
 * @param mirror a file of SQLite, or a URL of Postgres.
 */
export function mirrorApi(mirror: string): Plugin {
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith(prefix)) return next()
    if (request.method !== 'GET') return respond(response, 405, { problem: 'Only GET is served' })
    const name = pathname.slice(prefix.length)
    if (!isQueryName(name)) return respond(response, 404, { problem: `There is no query ${JSON.stringify(name)}` })
    runQuery(mirror, name).then((result) => respond(response, 200, result))
  }
  return {
    name: 'mirror-api',
    configureServer: ({ middlewares }) => void middlewares.use(handle),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(handle),
  }
}

function isQueryName(name: string): name is QueryName {
  return Object.hasOwn(queries, name)
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
