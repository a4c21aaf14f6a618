import { encodeBase64Url } from './random-token.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

const keyId = 'halo-double'

/** A public key as a JSON Web Key. `JsonWebKey` is a type of browsers: a program for Node alone does not have it. */
interface PublicKey {
  kty?: string
  crv?: string
  x?: string
  y?: string
  use: 'sig'
  alg: 'ES256'
  kid: string
}

/** The key that signs a tenant's ID tokens. It is created when it is first needed. */
export class SigningKey {
  #keyPair: Promise<CryptoKeyPair> | undefined

  /** A signed token with these claims (RFC 7519, ES256). */
  async sign(claims: Readonly<Record<string, unknown>>): Promise<string> {
    const { privateKey } = await this.#keys()
    const header = { alg: 'ES256', typ: 'JWT', kid: keyId }
    const content = [header, claims].map((part) => encodeBase64Url(JSON.stringify(part))).join('.')
    const parameters = { name: algorithm.name, hash: 'SHA-256' }
    const signature = await crypto.subtle.sign(parameters, privateKey, new TextEncoder().encode(content))
    return `${content}.${encodeBase64Url(signature)}`
  }

  /** The public key as a JSON Web Key Set (RFC 7517). */
  async keySet(): Promise<{ keys: PublicKey[] }> {
    const { publicKey } = await this.#keys()
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey)
    return { keys: [{ kty, crv, x, y, use: 'sig', alg: 'ES256', kid: keyId }] }
  }

  #keys(): Promise<CryptoKeyPair> {
    this.#keyPair ??= crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
    return this.#keyPair
  }
}
