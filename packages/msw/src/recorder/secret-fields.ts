const secretNames =
  /token|secret|passw|pwd|passphrase|api_?key|private|credential|signature|certificate|auth|licen[cs]e_?key|hash|salt|cookie|session|nonce|(^|_)pin$|otp|mfa|encrypt|connection_?string|webhook_?url/i

/** Whether a field can hold a secret, which a recording never has. Whether something is set, as a boolean, is none. */
export function isSecretField(name: string, value: unknown): boolean {
  return secretNames.test(name) && typeof value !== 'boolean'
}
