import type { LoginStore } from './halo-login-options.ts'

/**
 * A store over `sessionStorage` (one tab, survives a reload) or `localStorage` (all tabs, survives a restart). Any
 * script on the page can read and write it. Text that is no JSON counts as missing.
 */
export function webStorage(storage: Storage): LoginStore {
  return {
    get(key) {
      const text = storage.getItem(key)
      try {
        return text === null ? undefined : JSON.parse(text)
      } catch {
        return undefined
      }
    },
    set(key, value) {
      storage.setItem(key, JSON.stringify(value))
    },
    delete(key) {
      storage.removeItem(key)
    },
  }
}

/** `sessionStorage` as a store; `undefined` where the page has none or may not use it. */
export function sessionStore(): LoginStore | undefined {
  try {
    const { sessionStorage } = globalThis
    return sessionStorage && webStorage(sessionStorage)
  } catch {
    return undefined
  }
}
