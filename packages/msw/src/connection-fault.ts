/** Thrown where a double would cut the connection: only a server has one to cut. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault'
  readonly kind: 'drop' | 'reset'

  constructor(kind: 'drop' | 'reset') {
    super(`The connection is to be cut (${kind}).`)
    this.kind = kind
  }
}
