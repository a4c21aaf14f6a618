/** A store that processes or isolates share; any Keyv instance is one. */
export interface TokenCache {
  get(key: string): unknown
  /** @param lifetime in milliseconds; `undefined` where nobody knows how long the value lasts. */
  set(key: string, value: unknown, lifetime?: number): unknown
  delete(key: string): unknown
}
