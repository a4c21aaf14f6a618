/** An operation of a document. */
export interface ServedOperation {
  /** Method and path: `GET /Tickets/{id}`. */
  endpoint: string
  /** Names of its query parameters. */
  queryParameters: string[]
}

/** What is read of an OpenAPI document. */
export interface ServedDocument {
  /** `version` of its `info`. */
  version?: string
  /** By {@link operationKey}. */
  operations: ReadonlyMap<string, ServedOperation>
}

type Json = Record<string, unknown>

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])

/**
 * What an operation is known by, however a document writes it: `/api` or not, in any case, whatever its path parameters
 * are called.
 */
export function operationKey(method: string, path: string): string {
  const plain = path.replace(/^\/api(?=\/)/i, '').replace(/\/+$/, '')
  return `${method} ${plain.replaceAll(/\{[^}]*\}/g, '{}')}`.toLowerCase()
}

/**
 * Reads paths, methods and names of query parameters of a document as a server sends it. What is odd is left out.
 *
 * @returns `undefined` when it is no OpenAPI document.
 */
export function readServedDocument(value: unknown): ServedDocument | undefined {
  const { info, paths } = object(value)
  const operations = new Map<string, ServedOperation>()
  for (const [path, item] of Object.entries(object(paths))) {
    // Paths go to a terminal: control characters in them could do something there.
    if (!/^\/[\x21-\x7e]*$/.test(path)) continue
    for (const [method, operation] of Object.entries(object(item))) {
      if (!methods.has(method.toLowerCase())) continue
      const names = [item, operation].flatMap((holder) => queryNames(object(holder).parameters, object(value)))
      addOperation(operations, { method, path, names })
    }
  }
  const { version } = object(info)
  const isVersion = typeof version === 'string' && /^[\w.-]{1,40}$/.test(version)
  return operations.size > 0 ? { operations, ...(isVersion && { version }) } : undefined
}

/** Adds an operation, to the same one that the document has in another case already. */
function addOperation(
  operations: Map<string, ServedOperation>,
  { method, path, names }: { method: string; path: string; names: readonly string[] },
): void {
  const key = operationKey(method, path)
  const known = operations.get(key)
  const endpoint = known?.endpoint ?? `${method.toUpperCase()} ${path.replace(/^\/api(?=\/)/i, '')}`
  operations.set(key, { endpoint, queryParameters: [...new Set([...(known?.queryParameters ?? []), ...names])] })
}

function queryNames(parameters: unknown, document: Json): string[] {
  if (!Array.isArray(parameters)) return []
  return parameters.flatMap((parameter) => {
    const { in: place, name } = resolve(object(parameter), document)
    const isQuery = typeof place === 'string' && place.toLowerCase() === 'query'
    return isQuery && typeof name === 'string' && /^[\x21-\x7e]+$/.test(name) ? [name] : []
  })
}

/** The parameter that a reference names: `{ $ref: '#/components/parameters/count' }`. */
function resolve(parameter: Json, document: Json): Json {
  const { $ref: reference } = parameter
  if (typeof reference !== 'string') return parameter
  const parts = reference.replace(/^#\//, '').split('/')
  return parts.reduce((holder, part) => (Object.hasOwn(holder, part) ? object(holder[part]) : {}), document)
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}
