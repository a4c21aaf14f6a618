import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A certificate for HTTPS on this machine, and its key, in PEM. */
export interface ServerCertificate {
  cert: string
  key: string
}

const dayInMilliseconds = 86_400_000

/** Object identifiers, encoded in DER. */
const identifiers = {
  commonName: '0603550403',
  ecdsaWithSha256: '06082a8648ce3d040302',
  subjectAltName: '0603551d11',
  basicConstraints: '0603551d13',
  extendedKeyUsage: '0603551d25',
  serverAuthentication: '06082b06010505070301',
} as const

/**
 * Makes a self-signed certificate for `localhost`, 127.0.0.1 and ::1 that is valid for a year (RFC 5280). It is written
 * out here because a library for it would bring two dozen packages.
 */
export function createSelfSignedCertificate(): ServerCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(identifier('ecdsaWithSha256'))
  const name = sequence(der(0x31, sequence(identifier('commonName'), der(0x0c, Buffer.from('localhost')))))
  const now = Date.now()
  const content = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(now - dayInMilliseconds), time(now + 365 * dayInMilliseconds)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions())),
  )
  const signature = der(0x03, Buffer.of(0), sign('sha256', content, privateKey))
  return {
    cert: toPem(sequence(content, algorithm, signature)),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function extensions(): Buffer[] {
  const addresses = [
    der(0x82, Buffer.from('localhost')),
    der(0x87, Buffer.of(127, 0, 0, 1)),
    der(0x87, Buffer.concat([Buffer.alloc(15), Buffer.of(1)])),
  ]
  return [
    extension('subjectAltName', sequence(...addresses)),
    extension('basicConstraints', sequence()),
    extension('extendedKeyUsage', sequence(identifier('serverAuthentication'))),
  ]
}

function extension(name: keyof typeof identifiers, value: Buffer): Buffer {
  return sequence(identifier(name), der(0x04, value))
}

function identifier(name: keyof typeof identifiers): Buffer {
  return Buffer.from(identifiers[name], 'hex')
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts)
}

/** A date as GeneralizedTime: `20260102030405Z`. */
function time(milliseconds: number): Buffer {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')
  return der(0x18, Buffer.from(text))
}

/** A value in DER: its tag, its length, its content (ITU-T X.690, section 8.1). */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...size), content])
}

function toPem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
