/** A list does not come in the order that was asked for, or leaves out records at its lower bound. */
export class UnorderedListError extends Error {
  override readonly name = 'UnorderedListError'
}
