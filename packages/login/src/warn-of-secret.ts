let isWarned = false

/** Warns once, on the console, that a page or its worker cannot keep a client secret. */
export function warnOfSecretInBrowser(): void {
  const isBrowser = typeof document !== 'undefined' || 'importScripts' in globalThis
  if (isWarned || !isBrowser) return
  isWarned = true
  console.warn('@halopsa/login: anyone can read clientSecret in a browser: use an application without one (PKCE)')
}
