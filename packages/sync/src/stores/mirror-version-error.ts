/** A mirror was written by a newer version of this package, which may have changed what its tables mean. */
export class MirrorVersionError extends Error {
  override readonly name = 'MirrorVersionError'
  /** The version that the mirror has. */
  readonly version: number

  constructor(version: number, known: number) {
    super(`The mirror has version ${version}, and this @halopsa/sync knows those up to ${known}: install a newer one`)
    this.version = version
  }
}
