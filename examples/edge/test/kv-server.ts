import { text } from 'node:stream/consumers'
import { type LoopbackServer, serveHttp } from '@halopsa/testing'

/** A KV namespace in memory. */
export interface KvServer extends LoopbackServer {
  /** What is stored, by its key. */
  readonly entries: Map<string, { value: string; lifetimeInSeconds: number }>
  /** Responds to every request with a 500. */
  failing: boolean
  /** Holds back the responses to requests of a method for matching keys until so many have come. */
  holdBack(method: 'GET' | 'PUT', pattern: RegExp, count: number): void
}

/** Starts the other end of workerd's KV binding, which speaks HTTP: one path for each key. */
export async function startKvServer(): Promise<KvServer> {
  const entries: KvServer['entries'] = new Map()
  const barriers: { method: string; pattern: RegExp; arrive(): Promise<void> }[] = []
  const server = await serveHttp(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://kv')
    const key = decodeURIComponent(url.pathname.slice(1))
    const body = await text(request)
    if (kv.failing) response.statusCode = 500
    else if (request.method === 'PUT') {
      entries.set(key, { value: body, lifetimeInSeconds: Number(url.searchParams.get('expiration_ttl')) })
    } else if (request.method === 'DELETE') entries.delete(key)
    else if (!entries.has(key)) response.statusCode = 404
    const value = request.method === 'GET' && response.statusCode === 200 ? entries.get(key)?.value : undefined
    for (const { method, pattern, arrive } of barriers) {
      if (method === request.method && pattern.test(key)) await arrive()
    }
    response.end(value)
  })
  const kv: KvServer = {
    ...server,
    entries,
    failing: false,
    holdBack(method, pattern, count) {
      const { promise, resolve } = Promise.withResolvers<void>()
      let arrived = 0
      const arrive = () => {
        arrived += 1
        if (arrived === count) resolve()
        return promise
      }
      barriers.push({ method, pattern, arrive })
    },
  }
  return kv
}
