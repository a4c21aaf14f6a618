/**
 * A call that cannot be done for a reason that its caller can do something about. The message is this server's own words
 * and those of the caller: nothing in it comes from the tenant.
 */
export class ToolError extends Error {
  override name = 'ToolError'
}
