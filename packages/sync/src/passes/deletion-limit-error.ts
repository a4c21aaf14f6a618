/** A pass would delete more rows of a table than it may. */
export class DeletionLimitError extends Error {
  override readonly name = 'DeletionLimitError'
}
