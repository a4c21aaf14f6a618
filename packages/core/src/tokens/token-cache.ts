/** A store that processes or isolates share; any Keyv instance is one. */
export interface TokenCache {
  get(key: string): unknown
  /** @param lifetime in milliseconds; `undefined` where the token's end is unknown. */
  set(key: string, value: unknown, lifetime?: number): unknown
  delete(key: string): unknown
}
