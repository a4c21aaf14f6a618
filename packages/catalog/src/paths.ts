import type { OperationSummary } from './operation.ts'

/**
 * The operation that a request with this method and path reaches.
 * @param path a template (`/Tickets/{id}`) or the path of a request (`/Tickets/12`), with or without `/api` before it and
 *   a query after it. Upper and lower case count as the same, as they do for Halo's servers.
 */
export function operationAt(
  operations: readonly OperationSummary[],
  method: string,
  path: string,
): OperationSummary | undefined {
  const wanted = segments(path)
  if (!wanted) return undefined
  const candidates = operations.filter(
    (operation) => operation.method === method.toLowerCase() && fits(segments(operation.path) ?? [], wanted),
  )
  // A literal part wins over a parameter: `/Tickets/zapier` is no ticket.
  return candidates.sort((left, right) => parameterCount(left.path) - parameterCount(right.path))[0]
}

/** Decoded parts of a path in lower case; undefined where it cannot be decoded. */
function segments(path: string): string[] | undefined {
  try {
    const parts = path
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
    const decoded = parts.map((part) => decodeURIComponent(part).toLowerCase())
    return decoded[0] === 'api' ? decoded.slice(1) : decoded
  } catch {
    return undefined
  }
}

function fits(template: readonly string[], wanted: readonly string[]): boolean {
  return template.length === wanted.length && template.every((part, place) => segmentFits(part, wanted[place] ?? ''))
}

function segmentFits(template: string, segment: string): boolean {
  if (template === segment) return true
  if (!template.includes('{')) return false
  const pattern = template.split(/\{[^}]*\}/).map((literal) => literal.replace(/[^a-z0-9]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.+')}$`, 's').test(segment)
}

function parameterCount(path: string): number {
  return path.split('{').length - 1
}
