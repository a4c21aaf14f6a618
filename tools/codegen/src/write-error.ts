/** A tree that was not brought to the files, for a reason other than what the system refused. */
export class WriteError extends Error {
  override name = 'WriteError'
}
