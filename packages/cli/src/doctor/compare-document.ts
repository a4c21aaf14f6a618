import type { Catalog, OperationSummary } from '@halopsa/catalog'
import type { Finding } from './check.ts'
import { count, shortList, sorted } from './names.ts'
import { operationKey, type ServedDocument } from './served-document.ts'

/** Sides of a comparison. */
interface Sides<Content> {
  /** The tenant has it, and the catalogue does not. */
  unknown: Content
  /** The catalogue has it, and the tenant does not. */
  missing: Content
}

/** How a tenant's document differs from the catalogue. */
export interface DocumentComparison {
  version?: string
  /** Methods and paths: `GET /Tickets/{id}`. */
  operations: Sides<string[]>
  /** Query parameters of operations that both have, by method and path. */
  parameters: Sides<Record<string, string[]>>
}

/** Compares operations by method and path, and those that both have by their query parameters. */
export function compareDocument({ version, operations: served }: ServedDocument, catalog: Catalog): DocumentComparison {
  const ours = new Map(catalog.operations.map((operation) => [keyOf(operation), operation]))
  const comparison: DocumentComparison = {
    ...(version !== undefined && { version }),
    operations: {
      unknown: sorted([...served].filter(([key]) => !ours.has(key)).map(([, { endpoint }]) => endpoint)),
      missing: sorted(catalog.operations.filter((operation) => !served.has(keyOf(operation))).map(endpointOf)),
    },
    parameters: { unknown: {}, missing: {} },
  }
  for (const [key, operation] of ours) {
    const theirs = served.get(key)?.queryParameters
    if (!theirs) continue
    const known = catalog.describe(operation.name).queryParameters.map(({ name }) => name)
    addNames(comparison.parameters.unknown, endpointOf(operation), without(theirs, known))
    addNames(comparison.parameters.missing, endpointOf(operation), without(known, theirs))
  }
  return comparison
}

function keyOf({ method, path }: OperationSummary): string {
  return operationKey(method, path)
}

function endpointOf({ method, path }: OperationSummary): string {
  return `${method.toUpperCase()} ${path}`
}

/** HaloPSA reads the names of parameters in any case. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((name) => name.toLowerCase()))
  return sorted(names.filter((name) => !known.has(name.toLowerCase())))
}

function addNames(table: Record<string, string[]>, endpoint: string, names: string[]): void {
  if (names.length > 0) table[endpoint] = names
}

/** Tells the differences, one finding for each kind. */
export function documentFindings({ operations, parameters }: DocumentComparison, catalog: Catalog): Finding[] {
  const findings = [
    unknownOperations(operations.unknown, catalog),
    missingOperations(operations.missing, catalog),
    unknownParameters(parameters.unknown, catalog),
    missingParameters(parameters.missing),
  ].filter((finding) => finding !== undefined)
  if (findings.length > 0) return findings
  return [{ outcome: 'ok', message: `Has the ${catalog.operations.length} operations of the catalogue` }]
}

function unknownOperations(endpoints: string[], catalog: Catalog): Finding | undefined {
  if (endpoints.length === 0) return undefined
  return {
    outcome: 'note',
    message: `${count(endpoints.length, 'operation')} that the catalogue lacks: ${bySection(endpoints, catalog)}`,
    advice: 'Call them with `halo api`; a maintainer adds them with what `--report FILE` writes',
    details: endpoints,
  }
}

function missingOperations(endpoints: string[], catalog: Catalog): Finding | undefined {
  if (endpoints.length === 0) return undefined
  return {
    outcome: 'warning',
    message: `${count(endpoints.length, 'operation')} of the catalogue that the tenant lacks: ${bySection(endpoints, catalog)}`,
    advice: 'Calls to them can fail with 404: do without them until the tenant has a newer version of HaloPSA',
    details: endpoints,
  }
}

function unknownParameters(table: Record<string, string[]>, catalog: Catalog): Finding | undefined {
  const endpoints = Object.keys(table)
  if (endpoints.length === 0) return undefined
  const total = Object.values(table).flat().length
  return {
    outcome: 'note',
    message: `${count(total, 'query parameter')} that the catalogue lacks: ${bySection(expand(table), catalog)}`,
    advice: 'Send them with `halo api --query`; a maintainer adds them with what `--report FILE` writes',
    details: detailLines(table),
  }
}

function missingParameters(table: Record<string, string[]>): Finding | undefined {
  const names = Object.values(table).flat()
  if (names.length === 0) return undefined
  return {
    outcome: 'note',
    message: `${count(names.length, 'query parameter')} of the catalogue that the document does not name: ${tally(names)}`,
    advice:
      'Some are known to work and in no document. Try a filter before you rely on it: HaloPSA ignores what it does not know, and sends everything',
    details: detailLines(table),
  }
}

/** An endpoint for each of its parameters, to count them. */
function expand(table: Record<string, string[]>): string[] {
  return Object.entries(table).flatMap(([endpoint, names]) => names.map(() => endpoint))
}

function detailLines(table: Record<string, string[]>): string[] {
  return Object.entries(table).map(([endpoint, names]) => `${endpoint}: ${names.join(', ')}`)
}

/** How many endpoints each section has; sections that the catalogue lacks are said to be new. */
function bySection(endpoints: readonly string[], catalog: Catalog): string {
  return tally(
    endpoints.map((endpoint) => {
      const first = endpoint.split(/[/?]/)[1] ?? ''
      return catalog.section(first)?.name ?? `${first} (new)`
    }),
  )
}

/** `Tickets 3, Client 1`: the most frequent names first. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ordered = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  return shortList(ordered.map(([name, number]) => `${name} ${number}`))
}
