/**
 * Parses the URL of a server that will see secrets.
 *
 * @param option name of the option that holds it, for the error.
 * @throws TypeError when it is missing or malformed, holds a user, a password or a fragment, or is `http:` to another
 * machine without `allowHttp`.
 */
export function parseServerUrl(option: string, value: unknown, allowHttp = false): URL {
  if (value === undefined || value === null || value === '') throw new TypeError(`${option} is missing`)
  const text = String(value)
  if (!URL.canParse(text)) throw new TypeError(`${option} must be an https: URL, not ${JSON.stringify(text)}`)
  const url = new URL(text)
  // The message does not quote the URL: what stands before the host may be a password.
  if (url.username || url.password) throw new TypeError(`${option} must have no user and no password`)
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (isLocal || allowHttp))) {
    throw new TypeError(`${option} must be an https: URL, not ${url.protocol}//${url.host}`)
  }
  if (url.hash) throw new TypeError(`${option} must have no fragment (#…)`)
  return url
}

/** A URL without its query, for errors: a query may hold what is nobody else's business. */
export function withoutQuery(url: string): string {
  return url.split('?')[0] as string
}
