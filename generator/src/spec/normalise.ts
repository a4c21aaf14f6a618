import { byCodePoint, sortedEntries } from './compare.ts'
import {
  type Document,
  type HttpMethod,
  httpMethods,
  type MediaType,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type RequestBody,
  type ResponseObject,
  referencedSchema,
  type Schema,
  schemaReferencePrefix,
  unescapePointer,
} from './document.ts'
import { DocumentError, type Place } from './document-error.ts'

export interface NormaliseOptions {
  /** Keep descriptions; dropped by default, because they are Halo's prose and not ours to publish. */
  keepDocs?: boolean
  /** Told of what the document has and the result has not. */
  notice?: (message: string) => void
}

type Json = Record<string, unknown>

/**
 * A document as Halo serves it, as OpenAPI 3.0 means it: unknown types mended, double parameters merged, references
 * checked, prose dropped, keys in a stable order. Leaves its own result as it is.
 * @throws {DocumentError} naming the place of what cannot be understood.
 */
export function normalise(input: unknown, options: NormaliseOptions = {}): Document {
  const source = object(input, [])
  checkVersion(source)
  return new Normaliser(source, options).document()
}

function checkVersion(source: Json): void {
  if ('swagger' in source) {
    throw new DocumentError(`Swagger ${source.swagger} is not supported; an OpenAPI 3 document is needed`, ['swagger'])
  }
  if (typeof source.openapi !== 'string' || !/^3\.[01]\./.test(source.openapi)) {
    throw new DocumentError(`expected OpenAPI 3.0 or 3.1, found ${JSON.stringify(source.openapi)}`, ['openapi'])
  }
}

class Normaliser {
  readonly #source: Json
  readonly #components: Json
  readonly #schemaNames: ReadonlySet<string>
  readonly #keepDocs: boolean
  readonly #notice: (message: string) => void

  constructor(source: Json, { keepDocs = false, notice = () => {} }: NormaliseOptions) {
    this.#source = source
    this.#components = optionalObject(source.components, ['components'])
    this.#schemaNames = new Set(Object.keys(optionalObject(this.#components.schemas, ['components', 'schemas'])))
    this.#keepDocs = keepDocs
    this.#notice = notice
  }

  document(): Document {
    const info = optionalObject(this.#source.info, ['info'])
    return {
      openapi: String(this.#source.openapi),
      info: { title: String(info.title ?? ''), version: String(info.version ?? '') },
      servers: optionalArray(this.#source.servers, ['servers']).map((server, index) => ({
        url: String(object(server, ['servers', index]).url),
      })),
      paths: mapSorted(object(this.#source.paths, ['paths']), (item, path) => this.#pathItem(item, path)),
      components: {
        schemas: mapSorted(optionalObject(this.#components.schemas, ['components', 'schemas']), (schema, name) =>
          this.#schema(schema, ['components', 'schemas', name]),
        ),
      },
    }
  }

  #pathItem(value: unknown, path: string): PathItem {
    const place = ['paths', path]
    if (!/^\/[^/]/.test(path)) throw new DocumentError('a path starts with a slash and names a section', place)
    const item = object(value, place)
    for (const key of Object.keys(item)) {
      if (
        !isMethod(key) &&
        !['parameters', 'summary', 'description', 'servers'].includes(key) &&
        !key.startsWith('x-')
      ) {
        throw new DocumentError(`${JSON.stringify(key)} is no HTTP method of a path`, [...place, key])
      }
    }
    const shared = optionalArray(item.parameters, [...place, 'parameters'])
    return Object.fromEntries(
      httpMethods
        .filter((method) => Object.hasOwn(item, method))
        .map((method) => [method, this.#operation(item[method], path, shared, [...place, method])]),
    )
  }

  #operation(value: unknown, path: string, shared: unknown[], place: Place): OperationObject {
    const source = object(value, place)
    const own = optionalArray(source.parameters, [...place, 'parameters'])
    const parameters = this.#parameters([...own, ...shared], path, [...place, 'parameters'])
    return compact({
      description: this.#prose(source.description ?? source.summary),
      deprecated: flag(source.deprecated),
      parameters: parameters.length > 0 ? parameters : undefined,
      requestBody:
        source.requestBody === undefined ? undefined : this.#body(source.requestBody, [...place, 'requestBody']),
      responses: mapSorted(optionalObject(source.responses, [...place, 'responses']), (response, status) =>
        this.#response(response, [...place, 'responses', status]),
      ),
    })
  }

  #parameters(values: unknown[], path: string, place: Place): ParameterObject[] {
    const names = templateNames(path)
    const merged = new Map<string, ParameterObject>()
    for (const [index, value] of values.entries()) {
      const parameter = this.#parameter(value, names, [...place, index])
      if (!parameter) continue
      const key = `${parameter.in} ${parameter.name}`
      const known = merged.get(key)
      merged.set(key, known ? mergeParameters(known, parameter) : parameter)
    }
    for (const name of names) {
      if (!merged.has(`path ${name}`)) {
        merged.set(`path ${name}`, { name, in: 'path', required: true, schema: { type: 'string' } })
      }
    }
    return [...merged.values()].sort(
      (left, right) =>
        Number(left.in !== 'path') - Number(right.in !== 'path') ||
        (left.in === 'path'
          ? names.indexOf(left.name) - names.indexOf(right.name)
          : byCodePoint(left.name, right.name)),
    )
  }

  #parameter(value: unknown, templateNames: readonly string[], place: Place): ParameterObject | undefined {
    const source = this.#resolve(value, 'parameters', place)
    const name = source.name
    if (typeof name !== 'string' || name === '') throw new DocumentError('a parameter needs a name', place)
    const location = source.in
    if (location === 'header' || location === 'cookie') {
      this.#notice(`${location} parameter ${JSON.stringify(name)} is left out; calls take headers in their options`)
      return undefined
    }
    if (location !== 'path' && location !== 'query') {
      throw new DocumentError(`parameter ${JSON.stringify(name)} is in ${JSON.stringify(location)}`, [...place, 'in'])
    }
    if (location === 'path' && !templateNames.includes(name)) {
      throw new DocumentError(`path parameter ${JSON.stringify(name)} does not occur in the path`, [...place, 'name'])
    }
    return compact<ParameterObject>({
      name,
      in: location,
      required: location === 'path' ? true : flag(source.required),
      description: this.#prose(source.description),
      // Every value of a query is text, so a parameter of which nothing is known is text too.
      schema: source.schema === undefined ? { type: 'string' } : this.#schema(source.schema, [...place, 'schema']),
    })
  }

  #body(value: unknown, place: Place): RequestBody {
    const source = this.#resolve(value, 'requestBodies', place)
    return compact({ required: flag(source.required), content: this.#content(source.content, [...place, 'content']) })
  }

  #response(value: unknown, place: Place): ResponseObject {
    const source = this.#resolve(value, 'responses', place)
    const content = this.#content(source.content, [...place, 'content'])
    return compact({
      description: this.#prose(source.description) ?? '',
      content: Object.keys(content).length > 0 ? content : undefined,
    })
  }

  /** Media types that all mean JSON come down to `application/json`: Halo lists four for every body. */
  #content(value: unknown, place: Place): Record<string, MediaType> {
    const content = mapSorted(optionalObject(value, place), (mediaType, name) => {
      const schema = object(mediaType, [...place, name]).schema
      return compact({ schema: schema === undefined ? undefined : this.#schema(schema, [...place, name, 'schema']) })
    })
    if (!Object.hasOwn(content, 'application/json')) return content
    return Object.fromEntries(Object.entries(content).filter(([name]) => name === 'application/json' || !isJson(name)))
  }

  #schema(value: unknown, place: Place): Schema {
    const source = object(value, place)
    if (source.$ref !== undefined) return { $ref: this.#schemaReference(source.$ref, place) }
    const { type, items, nullable } = schemaType(source, place)
    const nested = (key: 'allOf' | 'anyOf' | 'oneOf') =>
      source[key] === undefined
        ? undefined
        : optionalArray(source[key], [...place, key]).map((member, index) =>
            this.#schema(member, [...place, key, index]),
          )
    return compact({
      type: type?.type,
      format: typeof source.format === 'string' ? source.format : type?.format,
      description: this.#prose(source.description),
      nullable: flag(source.nullable) ?? flag(nullable),
      readOnly: flag(source.readOnly),
      writeOnly: flag(source.writeOnly),
      deprecated: flag(source.deprecated),
      default: source.default,
      enum: 'const' in source ? [source.const as string] : (source.enum as Schema['enum']),
      items:
        source.items === undefined
          ? (items ?? (type?.type === 'array' ? {} : undefined))
          : this.#schema(source.items, [...place, 'items']),
      properties:
        source.properties === undefined
          ? undefined
          : mapSorted(object(source.properties, [...place, 'properties']), (property, name) =>
              this.#schema(property, [...place, 'properties', name]),
            ),
      required: source.required === undefined ? undefined : (source.required as string[]).toSorted(byCodePoint),
      additionalProperties:
        typeof source.additionalProperties === 'object'
          ? this.#schema(source.additionalProperties, [...place, 'additionalProperties'])
          : (source.additionalProperties as boolean | undefined),
      allOf: nested('allOf'),
      anyOf: nested('anyOf'),
      oneOf: nested('oneOf'),
    })
  }

  #schemaReference(reference: unknown, place: Place): string {
    if (typeof reference !== 'string' || !reference.startsWith(schemaReferencePrefix)) {
      throw new DocumentError(`${JSON.stringify(reference)} refers to no schema of this document`, [...place, '$ref'])
    }
    const name = referencedSchema(reference)
    if (!this.#schemaNames.has(name)) {
      throw new DocumentError(`refers to the schema ${JSON.stringify(name)}, which the document lacks`, [
        ...place,
        '$ref',
      ])
    }
    return reference
  }

  /** A component by its reference, or the value itself. */
  #resolve(value: unknown, kind: 'parameters' | 'requestBodies' | 'responses', place: Place): Json {
    const source = object(value, place)
    if (source.$ref === undefined) return source
    const prefix = `#/components/${kind}/`
    const name =
      typeof source.$ref === 'string' && source.$ref.startsWith(prefix) ? source.$ref.slice(prefix.length) : ''
    const components = optionalObject(this.#components[kind], ['components', kind])
    const key = unescapePointer(name)
    if (name === '' || !Object.hasOwn(components, key)) {
      throw new DocumentError(`${JSON.stringify(source.$ref)} refers to nothing in the document`, [...place, '$ref'])
    }
    return object(components[key], ['components', kind, key])
  }

  #prose(value: unknown): string | undefined {
    return this.#keepDocs && typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
}

type KnownType = Pick<Schema, 'type' | 'format'>

/** Names of types, in lower case: those of OpenAPI, and those of .NET that Halo writes instead. */
const knownTypes: Readonly<Record<string, KnownType>> = {
  string: { type: 'string' },
  guid: { type: 'string', format: 'uuid' },
  uuid: { type: 'string', format: 'uuid' },
  datetime: { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date-time' },
  timespan: { type: 'string' },
  file: { type: 'string', format: 'binary' },
  boolean: { type: 'boolean' },
  bool: { type: 'boolean' },
  integer: { type: 'integer' },
  int: { type: 'integer' },
  int32: { type: 'integer' },
  int64: { type: 'integer' },
  long: { type: 'integer' },
  short: { type: 'integer' },
  byte: { type: 'integer' },
  number: { type: 'number' },
  double: { type: 'number' },
  float: { type: 'number' },
  single: { type: 'number' },
  decimal: { type: 'number' },
  array: { type: 'array' },
  object: { type: 'object' },
  dictionary: { type: 'object' },
  obj: {},
  any: {},
}

interface SchemaType {
  type?: KnownType
  items?: Schema
  nullable?: boolean
}

function schemaType(source: Json, place: Place): SchemaType {
  const { type } = source
  if (type === undefined) return {}
  if (Array.isArray(type)) {
    // OpenAPI 3.1 writes a nullable type as a list.
    const members = type.filter((member) => member !== 'null')
    if (members.length !== 1)
      throw new DocumentError(`cannot tell the type of ${JSON.stringify(type)}`, [...place, 'type'])
    return { ...namedType(members[0], place), nullable: members.length < type.length }
  }
  return namedType(type, place)
}

function namedType(name: unknown, place: Place): SchemaType {
  const text = String(name).toLowerCase()
  const list = /^(?:list|ilist|ienumerable|icollection)<(.+)>$|^(.+)\[\]$/.exec(text)
  if (list) {
    const { type, items } = namedType(list[1] ?? list[2], place)
    return { type: { type: 'array' }, items: compact({ ...type, items }) }
  }
  if (typeof name !== 'string' || !Object.hasOwn(knownTypes, text)) {
    throw new DocumentError(`nobody knows the type ${JSON.stringify(name)}`, [...place, 'type'])
  }
  return { type: knownTypes[text] }
}

function mergeParameters(first: ParameterObject, second: ParameterObject): ParameterObject {
  return compact({
    ...first,
    required: first.required || second.required || undefined,
    description: first.description ?? second.description,
    schema:
      JSON.stringify(first.schema) === JSON.stringify(second.schema)
        ? first.schema
        : { anyOf: [first.schema, second.schema] },
  })
}

/** Names between braces, in order. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string)
}

/** Whether a media type is JSON by its name. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/(?:.*\+)?(?:json|json-patch\+json)\b/i.test(mediaType)
}

function isMethod(key: string): key is HttpMethod {
  return (httpMethods as readonly string[]).includes(key)
}

function flag(value: unknown): true | undefined {
  return value === true ? true : undefined
}

function object(value: unknown, place: Place): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DocumentError(`expected an object, found ${describe(value)}`, place)
  }
  return value as Json
}

function optionalObject(value: unknown, place: Place): Json {
  return value === undefined ? {} : object(value, place)
}

function optionalArray(value: unknown, place: Place): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new DocumentError(`expected an array, found ${describe(value)}`, place)
  return value
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value)
}

/** The same object without its undefined values, safe for a key named `__proto__`. */
function compact<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value
}

function mapSorted<Value>(record: Json, map: (value: unknown, key: string) => Value): Record<string, Value> {
  return Object.fromEntries(sortedEntries(record).map(([key, value]) => [key, map(value, key)]))
}
