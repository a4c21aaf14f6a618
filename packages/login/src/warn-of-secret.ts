let warned = false

/** Says once that a page cannot keep a secret. */
export function warnOfSecretInBrowser(): void {
  if (warned || typeof document === 'undefined') return
  warned = true
  console.warn('HaloPSA: a client secret in a browser is no secret. Use an application without one (PKCE).')
}
