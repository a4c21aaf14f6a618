/**
 * How a tenant authenticates its webhooks.
 * - `basic`: a user name and password (RFC 7617)
 * - `bearer`: a token
 * - `apiKey`: a key in a header of its own
 * - `hmac`: base64 of the HMAC-SHA256 over the raw body, in the header that the webhook names
 */
export type WebhookAuthentication =
  | { kind: 'basic'; username: string; password: string }
  | { kind: 'bearer'; token: string }
  | { kind: 'apiKey'; header: string; key: string }
  | { kind: 'hmac'; header: string; secret: string }

/** The headers that authenticate a body. */
export async function authenticationHeaders(
  authentication: WebhookAuthentication | undefined,
  body: string,
): Promise<Record<string, string>> {
  switch (authentication?.kind) {
    case 'basic':
      return { authorization: `Basic ${encodeBase64(encode(`${authentication.username}:${authentication.password}`))}` }
    case 'bearer':
      return { authorization: `Bearer ${authentication.token}` }
    case 'apiKey':
      return { [authentication.header]: authentication.key }
    case 'hmac':
      return { [authentication.header]: await sign(body, authentication.secret) }
    default:
      return {}
  }
}

async function sign(body: string, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encode(secret), algorithm, false, ['sign'])
  return encodeBase64(new Uint8Array(await crypto.subtle.sign(algorithm.name, key, encode(body))))
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function encodeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
