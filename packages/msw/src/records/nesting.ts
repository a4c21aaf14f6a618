/** How deep JSON can be nested: as deep as the server's JSON reader goes by default. */
export const maxDepth = 64

/** Whether a value is nested deeper than {@link maxDepth}. It does not recurse, so no value overflows the stack. */
export function isNestedTooDeeply(value: unknown): boolean {
  let level = [value].filter(isObject)
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true
    level = [...new Set(level.flatMap((item) => Object.values(item).filter(isObject)))]
  }
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
