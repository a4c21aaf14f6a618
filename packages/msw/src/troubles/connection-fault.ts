/** Thrown where a server has to cut the connection, which the double itself does not have. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault'
  readonly kind: 'drop' | 'reset'

  constructor(kind: 'drop' | 'reset') {
    super(`The double cuts the connection (${kind})`)
    this.kind = kind
  }
}
