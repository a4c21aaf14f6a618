/**
 * Whether a token can stand in a header. White space around it, such as the line break at the end of a file, does no
 * harm. For any other character `fetch` would throw an error that quotes the token.
 */
export function isSendable(token: unknown): token is string {
  return typeof token === 'string' && /^[ -~]+$/.test(token.trim())
}
