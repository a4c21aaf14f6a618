/** The address of a mirror cannot be one. The message has no address in it, because there may be a password in that. */
export class MirrorAddressError extends TypeError {
  override readonly name = 'MirrorAddressError'
}
