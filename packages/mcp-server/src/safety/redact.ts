/** Names of fields and parameters that hold secrets. */
const secretName =
  /secret|passw(?:or)?d|passphrase|token|api_?key|private_?key|access_?key|credential|client_?key|^otp$|^pin$/i

/** What stands in place of a secret. */
export const redacted = '(secret, not shown)'

/** Whether a field of this name holds a secret, as far as a name tells. */
export function isSecret(name: string, value: unknown): boolean {
  return typeof value === 'string' && value !== '' && hasSecretName(name)
}

/** Whether a name is one of those under which secrets are kept. */
export function hasSecretName(name: string): boolean {
  return secretName.test(name)
}

/** A value without its secrets, at any depth. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, isSecret(name, member) ? redacted : withoutSecrets(member)]),
  )
}
