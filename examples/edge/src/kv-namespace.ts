/** The part of a Workers KV namespace that is used here. */
export interface KvNamespace {
  get(key: string, type: 'json'): Promise<unknown>
  /** @param options `expirationTtl` in seconds, at least 60. */
  put(key: string, value: string, options: { expirationTtl?: number }): Promise<void>
  delete(key: string): Promise<void>
}
