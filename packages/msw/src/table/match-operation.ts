import type { HaloTable, TableOperation, TableSection } from './sections.ts'

/** An operation of the API, and the parameters of its path. */
export interface OperationMatch {
  operation: TableOperation
  /** Values of the path parameters, decoded. */
  parameters: Readonly<Record<string, string>>
}

/**
 * Finds the operation that a request calls.
 *
 * @param method In any case.
 * @param path Path below the resource server, percent-encoded as it came: `/Tickets/5`.
 * @returns The operation; `unknown-path` or `unknown-method` where the API has none.
 */
export function matchOperation(
  table: HaloTable,
  method: string,
  path: string,
): OperationMatch | 'unknown-path' | 'unknown-method' {
  const section = table.findSection(path.split('/')[1] ?? '')
  const matches = section ? routesOf(section).filter(({ pattern }) => pattern.test(path)) : []
  if (matches.length === 0) return 'unknown-path'
  const route = matches.find(({ operation }) => operation.method === method.toLowerCase())
  if (route === undefined) return 'unknown-method'
  const values = route.pattern.exec(path)?.slice(1) ?? []
  return {
    operation: route.operation,
    parameters: Object.fromEntries(route.names.map((name, index) => [name, decode(values[index] ?? '')])),
  }
}

interface Route {
  operation: TableOperation
  pattern: RegExp
  names: string[]
}

const routesBySection = new WeakMap<TableSection, Route[]>()

/** The routes of a section, those with the most literal text first: `/Client/me` before `/Client/{id}`. */
function routesOf(section: TableSection): Route[] {
  let routes = routesBySection.get(section)
  if (routes === undefined) {
    routes = section.operations.map(compileRoute).sort((left, right) => literalLength(right) - literalLength(left))
    routesBySection.set(section, routes)
  }
  return routes
}

function compileRoute(operation: TableOperation): Route {
  const parts = operation.path.split(/\{([^{}]+)\}/)
  const source = parts.map((part, index) => (index % 2 ? '([^/]+?)' : escapePattern(part))).join('')
  return { operation, pattern: new RegExp(`^${source}/?$`, 'i'), names: parts.filter((_, index) => index % 2) }
}

function literalLength({ operation }: Route): number {
  return operation.path.replace(/\{[^{}]+\}/g, '').length
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
