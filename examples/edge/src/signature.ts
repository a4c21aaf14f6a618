const algorithm = { name: 'HMAC', hash: 'SHA-256' }

/** Whether `sha256=<hex>` is the HMAC of a body, compared in constant time. */
export async function isSigned(body: string, signature: string | null, secret: string): Promise<boolean> {
  const hex = /^sha256=((?:[\da-f]{2})+)$/i.exec(signature ?? '')?.[1]
  if (!hex || !secret) return false
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, fromHex(hex), encoder.encode(body))
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
