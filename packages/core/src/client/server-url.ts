/** `https:`, or `http:` to this machine. */
const safeOrigin = /^https:|^http:..(localhost|127\.[\d.]+|\[::1])(:|$)/

/**
 * Address of a server, without trailing slashes and `/api`.
 *
 * @param option where the address comes from.
 * @throws TypeError when it is no URL, or of `http:` to another machine without `allowHttp`.
 */
export function serverUrl(option: string, value: string, allowHttp?: boolean): string {
  const { origin, pathname } = Object(URL.canParse(value) && new URL(value))
  if (!(allowHttp ? /^http/ : safeOrigin).test(origin)) throw new TypeError(`${option} must be an https: URL`)
  return (origin + pathname).replace(/(\/api)?\/*$/i, '')
}
