/** JSON of a document as Halo serves it. */
export interface ServedDocument {
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, Json> }
}

type Json = Record<string, unknown>

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options']

/**
 * What a caller of each section can notice, read straight from a document: a line for each parameter, body and answer,
 * and for each schema that Halo's naming conventions lead to from there.
 */
export function sectionFacts(document: ServedDocument): Map<string, string> {
  const sections = Map.groupBy(Object.keys(document.paths), (path) => path.split('/')[1] as string)
  return new Map(
    [...sections].map(([section, paths]) => {
      const operations = paths.flatMap((path) => pathFacts(path, document.paths[path] as Record<string, Json>))
      return [section, [...operations, ...conventionFacts(section, operations, document)].sort().join('\n')]
    }),
  )
}

function pathFacts(path: string, item: Record<string, Json>): string[] {
  return methods
    .filter((method) => Object.hasOwn(item, method))
    .flatMap((method) => {
      const operation = item[method] as Json
      const parameters = [list(operation.parameters), list(item.parameters)].flat()
      return [
        '',
        ...parameterFacts(parameters, path),
        // A GET cannot carry a body.
        ...(method === 'get' ? [] : bodyFacts(operation.requestBody as Json | undefined)),
        ...answerFacts(operation.responses as Record<string, Json>),
      ].map((fact) => `${method} ${path} ${fact}`)
    })
}

function parameterFacts(parameters: readonly Json[], path: string): string[] {
  const byName = Map.groupBy(parameters, ({ name }) => String(name))
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!byName.has(name)) byName.set(name, [{ in: 'path', schema: { type: 'string' } }])
  }
  return [...byName].map(([name, occurrences]) => {
    const required = occurrences.some((parameter) => parameter.required === true || parameter.in === 'path')
    const types = new Set(occurrences.map(({ schema }) => shape((schema ?? { type: 'string' }) as Json, 'input')))
    return `takes ${name}${required ? '' : '?'}: ${[...types].join(' | ')}`
  })
}

function bodyFacts(body: Json | undefined): string[] {
  const content = Object.entries((body?.content ?? {}) as Record<string, Json>)
  const [mediaType, media] = content.find(([name]) => isJson(name)) ?? content[0] ?? []
  if (mediaType === undefined) return []
  return [`takes ${isJson(mediaType) ? 'JSON' : mediaType}: ${shape((media?.schema ?? {}) as Json, 'input')}`]
}

function answerFacts(responses: Record<string, Json>): string[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content }]) => {
      const types = Object.entries((content ?? {}) as Record<string, Json>)
      const [mediaType, media] = types.find(([name]) => isJson(name)) ?? types[0] ?? []
      if (mediaType === undefined) return status === '204' ? ['answers with nothing'] : []
      const type = shape((media?.schema ?? {}) as Json, 'output')
      return isJson(mediaType) && type === 'unknown'
        ? []
        : [`answers with ${isJson(mediaType) ? '' : mediaType}${type}`]
    })
}

/** Which of the schemas exist that a name in the section leads to, and where a view among them has its records. */
function conventionFacts(
  section: string,
  facts: readonly string[],
  { components: { schemas } }: ServedDocument,
): string[] {
  const own = facts.filter((fact) => / answers with /.test(fact) || fact.startsWith(`post /${section} takes JSON`))
  const named = own.flatMap((fact) => [...fact.matchAll(/#(\w+)/g)].map(([, name = '']) => name))
  const wanted = new Set([section, ...named].flatMap((name) => [name, `${name}_View`, name.replace(/_View$/, '')]))
  return [...wanted]
    .filter((name) => Object.hasOwn(schemas, name))
    .flatMap((name) => [`schema ${name}`, ...(name.endsWith('_View') ? recordFacts(name, schemas[name] as Json) : [])])
}

function recordFacts(name: string, schema: Json): string[] {
  return Object.entries((schema.properties ?? {}) as Record<string, Json>)
    .map(([key, property]) => [key, shape(property, 'output')] as const)
    .filter(([, type]) => /^#\w+\[\]/.test(type))
    .map(([key, type]) => `schema ${name} has ${key}: ${type}`)
}

/** A schema as TypeScript tells it apart from others. */
function shape(schema: Json, direction: 'input' | 'output'): string {
  const text = bareShape(schema, direction)
  return schema.nullable === true && text !== 'unknown' ? `${text} or null` : text
}

function bareShape(schema: Json, direction: 'input' | 'output'): string {
  if (typeof schema.$ref === 'string') return `#${schema.$ref.split('/').at(-1)}`
  if (Array.isArray(schema.enum)) return JSON.stringify(schema.enum)
  const type = String(schema.type).toLowerCase()
  if (type === 'array') return `${shape((schema.items ?? {}) as Json, direction)}[]`
  const items = /^list<(.*)>$/.exec(type)?.[1]
  if (items !== undefined) return `${bareShape({ type: items }, direction)}[]`
  if (/^(?:int|integer|number|double|decimal)$/.test(type)) return 'number'
  if (/^bool/.test(type)) return 'boolean'
  if (type === 'datetime' || (type === 'string' && schema.format === 'date-time')) {
    return direction === 'input' ? 'string or Date' : 'string'
  }
  if (type === 'string') return schema.format === 'binary' ? 'bytes' : 'string'
  if (schema.properties === undefined) return type === 'object' ? 'object' : 'unknown'
  const properties = Object.entries(schema.properties as Record<string, Json>)
  return `{ ${properties
    .map(([key, property]) => `${key}: ${shape(property, direction)}`)
    .sort()
    .join(', ')} }`
}

function isJson(mediaType: string): boolean {
  return /json/.test(mediaType)
}

function list(value: unknown): Json[] {
  return (value ?? []) as Json[]
}
