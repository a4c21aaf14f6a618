import { assertOptionTypes } from './assert-option-types.ts'

/** `https:`, or `http:` to this machine. */
const safeOrigin = /^https:|^http:..(localhost|127\.[\d.]+|\[::1])(:|$)/

/**
 * Address of a server, without trailing slashes and `/api`.
 *
 * @param option name of the option that holds the address.
 * @throws TypeError that names the option: when it is no URL, when it is of `http:` to another machine without
 * `allowHttp`, or when it holds a user, a password, a query or a fragment, which would be lost.
 */
export function serverUrl(option: string, value: string | undefined, allowHttp?: boolean): string {
  assertOptionTypes('string', { [option]: value })
  let url: Partial<URL> = {}
  try {
    url = new URL(value as string)
  } catch {
    // `URL.canParse` is younger than the oldest browsers that this package runs in.
  }
  const address = `${url.origin}${url.pathname}`
  if (!(allowHttp ? /^http/ : safeOrigin).test(url.origin ?? '') || url.href !== address) {
    throw new TypeError(`${option} must be an https: URL without user, query and fragment`)
  }
  return address.replace(/(\/api)?\/*$/i, '')
}
