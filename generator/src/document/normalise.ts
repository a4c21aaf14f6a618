import { byCodePoint, sortedEntries } from '@halopsa/codegen'
import { compact } from './compact.ts'
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
import { isJson } from './media-type.ts'
import { templateNames } from './path-template.ts'
import { plainText } from './plain-text.ts'

export interface NormaliseOptions {
  /** Keep descriptions; dropped by default, because they are Halo's prose and not ours to publish. */
  keepDocs?: boolean
  /** Told of what the document has and the result has not. */
  notice?: (message: string) => void
}

type Json = Record<string, unknown>

/**
 * A document as Halo serves it, as OpenAPI 3.0 means it: unknown types mended, duplicate parameters merged, references
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
    const told = new Set<string>()
    this.#notice = (message) => {
      if (!told.has(message)) notice(message)
      told.add(message)
    }
  }

  document(): Document {
    const info = optionalObject(this.#source.info, ['info'])
    return {
      // What 3.1 writes in its own way is in the way of 3.0 by now.
      openapi: String(this.#source.openapi).replace(/^3\.1\..*/, '3.0.3'),
      info: { title: String(info.title ?? ''), version: String(info.version ?? '') },
      servers: optionalArray(this.#source.servers, ['servers']).map((server, index) => ({
        url: String(object(server, ['servers', index]).url),
      })),
      paths: mapSorted(withoutExtensions(object(this.#source.paths, ['paths'])), (item, path) =>
        this.#pathItem(item, path),
      ),
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
    const item = withoutExtensions(this.#resolve(value, place))
    for (const key of Object.keys(item)) {
      if (key === 'trace' || key === 'servers') this.#notice(leftOut(key, place))
      else if (!isMethod(key) && !['parameters', 'summary', 'description'].includes(key)) {
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
    if (source.servers !== undefined) this.#notice(leftOut('servers', place))
    const parameters = this.#parameters(source.parameters, shared, path, place)
    return compact({
      description: this.#prose(source.description ?? source.summary),
      deprecated: flag(source.deprecated),
      parameters: parameters.length > 0 ? parameters : undefined,
      requestBody:
        source.requestBody === undefined ? undefined : this.#body(source.requestBody, [...place, 'requestBody']),
      responses: mapSorted(
        withoutExtensions(optionalObject(source.responses, [...place, 'responses'])),
        (response, status) => this.#response(response, [...place, 'responses', status]),
      ),
    })
  }

  #parameters(values: unknown, shared: unknown[], path: string, place: Place): ParameterObject[] {
    const names = templateNames(path)
    const merged = new Map<string, ParameterObject>()
    for (const parameter of this.#parameterList(values, names, [...place, 'parameters'])) {
      const known = merged.get(parameterKey(parameter))
      merged.set(parameterKey(parameter), known ? mergeParameters(known, parameter) : parameter)
    }
    // An operation's own parameter stands in for that of its path.
    for (const parameter of this.#parameterList(shared, names, ['paths', path, 'parameters'])) {
      if (!merged.has(parameterKey(parameter))) merged.set(parameterKey(parameter), parameter)
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

  #parameterList(values: unknown, templateNames: readonly string[], place: Place): ParameterObject[] {
    return optionalArray(values, place).flatMap(
      (value, index) => this.#parameter(value, templateNames, [...place, index]) ?? [],
    )
  }

  #parameter(value: unknown, templateNames: readonly string[], place: Place): ParameterObject | undefined {
    const source = this.#resolve(value, place)
    const name = source.name
    if (typeof name !== 'string' || name === '') throw new DocumentError('a parameter needs a name', place)
    checkName(name)
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
    const source = this.#resolve(value, place)
    return compact({ required: flag(source.required), content: this.#content(source.content, [...place, 'content']) })
  }

  #response(value: unknown, place: Place): ResponseObject {
    const source = this.#resolve(value, place)
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
    if (place.length > deepest) {
      throw new DocumentError('schemas are nested too deeply from here on', place.slice(0, shownOfDeepest))
    }
    // OpenAPI 3.1 lets `true` stand for any value.
    const source = withoutNullType(typeof value === 'boolean' ? {} : object(value, place))
    if (source.$ref !== undefined) return { $ref: this.#schemaReference(source.$ref, place) }
    const { type, items } = source.type === undefined ? {} : namedType(source.type, place)
    const keyword = <Value>(key: string, read: (value: unknown, place: Place) => Value): Value | undefined =>
      source[key] === undefined ? undefined : read(source[key], [...place, key])
    const one = (member: unknown, at: Place) => this.#schema(member, at)
    const list = (members: unknown, at: Place) =>
      optionalArray(members, at).map((member, index) => one(member, [...at, index]))
    return compact({
      type: type?.type,
      format: typeof source.format === 'string' ? source.format : (type?.format ?? contentFormat(source)),
      description: this.#prose(source.description),
      nullable: flag(source.nullable),
      readOnly: flag(source.readOnly),
      writeOnly: flag(source.writeOnly),
      deprecated: flag(source.deprecated),
      default: source.default,
      enum: 'const' in source ? [source.const as string] : keyword('enum', enumValues),
      items: keyword('items', one) ?? items ?? (type?.type === 'array' ? {} : undefined),
      properties: keyword('properties', (properties, at) =>
        mapSorted(object(properties, at), (property, name) => one(property, [...at, name])),
      ),
      required: keyword('required', (names, at) => optionalArray(names, at).map(String).sort(byCodePoint)),
      additionalProperties: keyword('additionalProperties', (rest, at) =>
        typeof rest === 'object' ? one(rest, at) : (rest as boolean),
      ),
      allOf: keyword('allOf', list),
      anyOf: keyword('anyOf', list),
      oneOf: keyword('oneOf', list),
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

  /** What a value refers to, over as many references as it takes, or the value itself. */
  #resolve(value: unknown, place: Place): Json {
    let source = object(value, place)
    for (const seen = new Set<unknown>(); source.$ref !== undefined; ) {
      const { $ref: reference, ...siblings } = source
      const target = seen.has(reference) ? undefined : this.#target(reference)
      if (target === undefined) {
        throw new DocumentError(`${JSON.stringify(reference)} refers to nothing in the document`, [...place, '$ref'])
      }
      seen.add(reference)
      source = { ...object(target, place), ...siblings }
    }
    return source
  }

  #target(reference: unknown): unknown {
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined
    const steps = reference.slice(2).split('/').map(unescapePointer)
    return steps.reduce<unknown>(
      (node, step) => (Object.hasOwn(Object(node), step) ? Object(node)[step] : undefined),
      this.#source,
    )
  }

  #prose(value: unknown): string | undefined {
    return (this.#keepDocs && typeof value === 'string' && plainText(value.toWellFormed())) || undefined
  }
}

/** Steps to the deepest place that a schema may lie at: far beyond Halo's, and far from the end of the stack. */
const deepest = 500

/** Steps that the message about a deeper one shows. */
const shownOfDeepest = 8

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

function enumValues(values: unknown, place: Place): NonNullable<Schema['enum']> {
  return optionalArray(values, place) as NonNullable<Schema['enum']>
}

interface SchemaType {
  type?: KnownType
  items?: Schema
}

/** A schema in which null, where OpenAPI 3.1 writes it as a type among others, is `nullable` as in 3.0. */
function withoutNullType(source: Json): Json {
  const { type, ...rest } = source
  const alternatives = (['anyOf', 'oneOf'] as const).find(
    (key) => Array.isArray(source[key]) && source[key].some(isNull),
  )
  if (alternatives) {
    return withoutNullType({
      ...source,
      nullable: true,
      [alternatives]: (source[alternatives] as unknown[]).filter((member) => !isNull(member)),
    })
  }
  if (type !== 'null' && !Array.isArray(type)) return source
  const names = [type].flat().filter((name) => name !== 'null')
  const nullable = names.length < [type].flat().length || source.nullable
  if (names.length <= 1) return { ...rest, ...(names.length === 1 && { type: names[0] }), nullable }
  const { description, nullable: _, ...each } = rest
  return { description, nullable, anyOf: names.map((name) => ({ ...each, type: name })) }
}

function isNull(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'null'
}

/** The format of text that OpenAPI 3.1 describes by its content: base64, or bytes as they are. */
function contentFormat({ contentEncoding, contentMediaType }: Json): string | undefined {
  if (contentEncoding === 'base64') return 'byte'
  return contentMediaType === 'application/octet-stream' ? 'binary' : undefined
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

function parameterKey(parameter: ParameterObject): string {
  return `${parameter.in} ${parameter.name}`
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

function leftOut(what: string, place: Place): string {
  return `${what} of ${place.slice(1).join(' ')} is left out`
}

/** Without what is nobody's business but its author's. */
function withoutExtensions(source: Json): Json {
  return Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith('x-')))
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

function mapSorted<Value>(record: Json, map: (value: unknown, key: string) => Value): Record<string, Value> {
  return Object.fromEntries(
    sortedEntries(record).map(([key, value]) => {
      checkName(key)
      return [key, map(value, key)]
    }),
  )
}

/** No file can hold half of a surrogate pair: two names that differ in it would become one. */
function checkName(name: string): void {
  if (!name.isWellFormed()) throw new DocumentError(`the name ${JSON.stringify(name)} is not well-formed Unicode`)
}
