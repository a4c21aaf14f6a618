/**
 * The scopes that an access token names, separated by spaces. Its signature is not checked: nothing is decided by them.
 *
 * @returns `undefined` where the token is no JWT (RFC 7519), is encrypted, or names none.
 */
export function scopeOfToken(token: string): string | undefined {
  try {
    const claims = Object(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
    const scope = Array.isArray(claims.scope) ? claims.scope.join(' ') : claims.scope
    return typeof scope === 'string' && scope !== '' ? scope : undefined
  } catch {
    return undefined
  }
}
