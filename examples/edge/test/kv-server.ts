import { text } from 'node:stream/consumers'
import { type LoopbackServer, serveHttp } from '@halopsa/testing'

/** A KV namespace in memory. */
export interface KvServer extends LoopbackServer {
  /** What is stored, by its key. */
  readonly entries: Map<string, { value: string; lifetimeInSeconds: number }>
  /** Responds to every request with a 500. */
  failing: boolean
}

/** Starts the other end of workerd's KV binding, which speaks HTTP: one path for each key. */
export async function startKvServer(): Promise<KvServer> {
  const entries: KvServer['entries'] = new Map()
  const server = await serveHttp(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://kv')
    const key = decodeURIComponent(url.pathname.slice(1))
    const body = await text(request)
    if (kv.failing) response.statusCode = 500
    else if (request.method === 'PUT') {
      entries.set(key, { value: body, lifetimeInSeconds: Number(url.searchParams.get('expiration_ttl')) })
    } else if (request.method === 'DELETE') entries.delete(key)
    else if (!entries.has(key)) response.statusCode = 404
    response.end(request.method === 'GET' && response.statusCode === 200 ? entries.get(key)?.value : undefined)
  })
  const kv: KvServer = { ...server, entries, failing: false }
  return kv
}
