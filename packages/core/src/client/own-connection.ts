/** What this package knows of Deno's own API. */
interface Deno {
  createHttpClient?(options: { poolMaxIdlePerHost: number }): unknown
}

let client: unknown

/**
 * What to give `fetch` with a write, so that it goes on a connection of its own.
 *
 * Only Deno needs that: when a connection that was kept from an earlier request closes before the response, its `fetch`
 * sends the request again by itself, a POST among others, which the server may have processed.
 */
export function ownConnection(): object {
  client ??= (globalThis as { Deno?: Deno }).Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 })
  return client ? { client } : {}
}
