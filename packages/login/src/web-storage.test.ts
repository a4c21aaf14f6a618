import { expect, test } from 'vitest'
import { webStorage } from './index.ts'

/** The part of `Storage` that `webStorage` uses. */
class MemoryStorage extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null
  setItem = (key: string, value: string) => void this.set(key, value)
  removeItem = (key: string) => void this.delete(key)
}

test('keeps values as JSON, and has no value for an unknown key', () => {
  const storage = new MemoryStorage()
  const store = webStorage(storage as unknown as Storage)
  expect(store.get('key')).toBeUndefined()
  store.set('key', { a: [1] })
  expect(storage.get('key')).toBe('{"a":[1]}')
  expect(store.get('key')).toEqual({ a: [1] })
  store.delete('key')
  expect(store.get('key')).toBeUndefined()
})

test('a value that is no JSON counts as missing', () => {
  const storage = new MemoryStorage([['key', '{']])
  expect(webStorage(storage as unknown as Storage).get('key')).toBeUndefined()
})
