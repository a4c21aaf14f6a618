/** A mirror has the records of another tenant, which those of this one would take the place of. */
export class MirrorTenantError extends Error {
  override readonly name = 'MirrorTenantError'
  /** Host of the tenant whose records the mirror has, with its path where it has one. */
  readonly host: string

  constructor(host: string, asked: string) {
    super(`The mirror has the records of ${host}, and ${asked} is another tenant`)
    this.host = host
  }
}
