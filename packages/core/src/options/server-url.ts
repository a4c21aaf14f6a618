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
  try {
    const { origin, pathname, href } = new URL(value as string)
    const isSafe = (allowHttp ? /^http/ : safeOrigin).test(origin)
    // A pattern that looks for the slashes at the end from each slash would take quadratic time, and `auth_url` comes
    // from a server. This one takes all up to the last other character at once.
    if (isSafe && href === origin + pathname) return String(/.*[^/]/.exec(href)).replace(/\/api$/i, '')
  } catch {
    // `URL.canParse` is younger than the oldest browsers that this package runs in.
  }
  throw new TypeError(`${option} must be an https: URL without user, query and fragment`)
}
