import type { HaloLoginOptions } from './halo-login-options.ts'

/** Longest time that a timer of JavaScript can wait, in milliseconds. */
const longestTimeout = 2 ** 31 - 1

/**
 * Checks what only a caller without TypeScript, or an environment variable that is not set, gets wrong. The URLs are
 * checked where they are parsed.
 *
 * @throws TypeError that names the option.
 */
export function checkOptions(options: HaloLoginOptions): void {
  const { clientId, clientSecret, redirectUri, scope, tenant, store, pendingStore, fetch, timeout = 0 } = options
  if (!clientId) throw new TypeError('clientId is missing')
  if (!redirectUri) throw new TypeError('redirectUri is missing')
  if (!URL.canParse(redirectUri)) {
    throw new TypeError(`redirectUri must be an absolute URL, not ${JSON.stringify(redirectUri)}`)
  }
  for (const [name, value] of Object.entries({ clientId, clientSecret, scope, tenant })) {
    if (value !== undefined && typeof value !== 'string') throw new TypeError(`${name} must be a string`)
  }
  for (const [name, value] of Object.entries({ store, pendingStore })) {
    if (value !== undefined && !isStore(value)) throw new TypeError(`${name} must have the methods get, set and delete`)
  }
  if (fetch !== undefined && typeof fetch !== 'function') throw new TypeError('fetch must be a function')
  if (timeout !== false && !(typeof timeout === 'number' && timeout >= 0 && timeout <= longestTimeout)) {
    throw new TypeError(`timeout must be false or a number of milliseconds from 0 to ${longestTimeout}`)
  }
}

function isStore(value: object): boolean {
  return ['get', 'set', 'delete'].every((method) => typeof Reflect.get(Object(value), method) === 'function')
}
