/** A URL without its query string, which may hold what is nobody else's business. */
export function bareUrl(url: string): string {
  return url.split('?')[0] as string
}
