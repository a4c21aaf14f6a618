/** How long a kind of call is remembered, in milliseconds. */
const missingPermissionTtl = 60_000

/**
 * Remembers the kinds of call that were refused with a 401 in spite of a new token. HaloPSA says so for want of a
 * permission, too: without this memory each of them would cost a new token.
 *
 * @returns whether a kind of call lacks a permission. `isSecond` says that it has just refused a second token.
 */
export function createMissingPermissions(): (kind: string, isSecond: unknown) => boolean {
  const until: Record<string, number> = {}
  return (kind, isSecond) => {
    if (isSecond) until[kind] = Date.now() + missingPermissionTtl
    return Date.now() < (until[kind] ?? 0)
  }
}
