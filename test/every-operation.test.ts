import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HaloClient } from '@halopsa/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { haloFacts } from '../generator/spec/facts.ts'
import { correctHaloDocument } from '../generator/src/halo-model.ts'

/**
 * What goes over the wire for every operation of the committed document, called as a function and as a method. The
 * expectations are derived here from the document and what was recorded, so that a new document needs no change to this file and a
 * mistake of the generator's model cannot hide itself.
 */
interface Schema {
  $ref?: string
  type?: string
  format?: string
  items?: Schema
  properties?: Record<string, Schema>
}
interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>
}
type Call = (...args: unknown[]) => Promise<unknown>

const root = join(import.meta.dirname, '..')
const document = correctHaloDocument(JSON.parse(readFileSync(join(root, 'generator/spec/halo-psa-api.json'), 'utf8')))
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation: operation as Operation })),
)
const modules = new Map<string, Record<string, unknown>>()
const sent: Request[] = []
const halo = new HaloClient({
  companyUrl: 'https://tenant.example.com',
  auth: 'a-token',
  fetch: async (request) => {
    sent.push(request.clone())
    return Response.json({})
  },
})

beforeAll(async () => {
  for (const file of globSync('packages/sections/*/src/index.ts', { cwd: root })) {
    const exports = (await import(join(root, file))) as Record<string, unknown>
    const className = Object.keys(exports).find((name) => /API$/.test(name) && !name.startsWith('get'))
    modules.set(className ?? file, exports)
  }
}, 120_000)

test('the document has every section and operation, and each section is a package', () => {
  const sections = new Set(operations.map(({ path }) => className(path)))
  expect([...modules.keys()].sort()).toEqual([...sections].sort())
})

describe.each(Object.entries(Object.groupBy(operations, ({ path }) => className(path))))('%s', (section, group) => {
  test('exports exactly the operations of the document, and a companion for each list', () => {
    const names = (group ?? []).flatMap(({ method, path, operation }) => {
      const name = functionName(method, path)
      return method === 'get' && isList(path, operation) ? [name, name.replace(/^get/, 'paginate')] : [name]
    })
    const exports = modules.get(section) as Record<string, { prototype: object }>
    const exported = Object.keys(exports).filter((name) => name !== section)
    expect(exported.sort()).toEqual(names.sort())
    const prototype = exports[section]?.prototype ?? {}
    expect(Object.getOwnPropertyNames(prototype).sort()).toEqual(['constructor', ...names].sort())
  })

  test.each(group ?? [])('$method $path', async ({ method, path, operation }) => {
    const exports = modules.get(section) as Record<string, Call> &
      Record<string, new (client: HaloClient) => Record<string, Call>>
    const name = functionName(method, path)
    const { params, bodyKey, expected } = example(method, path, operation)
    const api = new (exports[section] as new (client: HaloClient) => Record<string, Call>)(halo)
    for (const call of [() => (exports[name] as Call)(halo, params), () => (api[name] as Call)(params)]) {
      sent.length = 0
      await call()
      expect(sent).toHaveLength(1)
      expect(await onTheWire(sent[0] as Request)).toEqual(expected)
    }
    if (bodyKey === undefined) return
    // An empty write would be taken for done.
    sent.length = 0
    for (const missing of [undefined, null]) {
      const call = async () => (exports[name] as Call)(halo, { ...params, [bodyKey]: missing })
      await expect(call()).rejects.toThrow(TypeError)
      await expect(call()).rejects.toThrow(`${method} `)
      await expect(call()).rejects.toThrow(bodyKey)
    }
    expect(sent).toEqual([])
  })
})

test('the document has operations to call', () => {
  expect(operations.length).toBeGreaterThan(1000)
})

/** Whether a GET answers with a list: it was recorded to, it pages, it is declared to, or Halo's names lead to a view. */
function isList(path: string, { parameters = [], responses = {} }: Operation): boolean {
  const recorded = haloFacts.answers[`GET ${path}`]?.shape
  if (recorded && /^(?:array|view|either)$/.test(recorded)) return true
  const query = new Set(parameters.map(({ name }) => name))
  if (query.has('page_no') && query.has('page_size')) return true
  const declared = responses['200']?.content?.['application/json']?.schema
  if (declared) return declared.type === 'array' || isView(referenceName(declared))
  return !recorded && path.split('/').length === 2 && recordNames(path).some((name) => isView(`${name}_View`))
}

function isView(name: string | undefined): boolean {
  const properties = name?.endsWith('_View') ? document.components.schemas[name]?.properties : undefined
  return Object.values(properties ?? {}).some(({ type, items }) => type === 'array' && items?.$ref)
}

/** Schemas of a section's records by their names: its own, that of its posted records, and those that it declares. */
function recordNames(path: string): string[] {
  const [, section = ''] = path.split('/')
  const inSection = operations.filter(({ path }) => path.split('/')[1] === section)
  const posted = inSection.find((other) => other.method === 'post' && other.path === path)?.operation.requestBody
  const declared = inSection.map(({ operation }) => operation.responses?.['200'])
  const schemas = [posted, ...declared].map((body) => body?.content?.['application/json']?.schema)
  const names = schemas.map((schema) => schema && referenceName(schema.items ?? schema)?.replace(/_View$/, ''))
  return [section, ...names.filter((name) => name !== undefined)]
}

function referenceName({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1)
}

/** Parameters for a call, and what they must become on the wire. */
function example(method: string, path: string, operation: Operation) {
  const params: Record<string, unknown> = {}
  let expectedPath = path
  const query: [string, string][] = []
  for (const [index, parameter] of (operation.parameters ?? []).entries()) {
    const value = parameter.in === 'path' ? pathValue(parameter.schema, index) : queryValue(parameter.schema, index)
    params[parameter.name] = value
    if (parameter.in === 'path')
      expectedPath = expectedPath.replace(`{${parameter.name}}`, encodeURIComponent(String(value)))
    else {
      const items = Array.isArray(value) ? value : [value]
      query.push([parameter.name, items.map((item) => (item instanceof Date ? item.toISOString() : item)).join()])
    }
  }
  const content = Object.entries(operation.requestBody?.content ?? {})
  const expected: Record<string, unknown> = {
    method: method.toUpperCase(),
    url: `https://tenant.example.com/api${expectedPath}`,
    authorization: 'Bearer a-token',
    query: query.sort(byText),
    mediaType: null,
    body: null,
  }
  const json = content.find(([mediaType]) => mediaType === 'application/json')
  let bodyKey: string | undefined
  if (json) {
    const body = jsonBody(json[1].schema)
    bodyKey = bodyName(json[1].schema)
    params[bodyKey] = body
    Object.assign(expected, { mediaType: 'application/json', body })
  } else if (content[0]?.[0] === 'multipart/form-data') {
    const fields = Object.entries(content[0][1].schema.properties ?? {})
    const file = new File(['the bytes'], 'a.txt', { type: 'text/plain' })
    const isFile = fields.length === 1 && fields[0]?.[1].format === 'binary'
    bodyKey = isFile ? 'file' : 'form'
    if (isFile) params.file = file
    else params.form = Object.fromEntries(fields.map(([name]) => [name, [{ key: 'one', value: ['two'] }]]))
    Object.assign(expected, {
      mediaType: 'multipart/form-data',
      body: fields.map(([name]) => [name, isFile ? 'the bytes' : JSON.stringify({ key: 'one', value: ['two'] })]),
    })
  }
  return { params, bodyKey, expected }
}

async function onTheWire(request: Request) {
  const url = new URL(request.url)
  const mediaType = request.headers.get('content-type')?.split(';')[0] ?? null
  const text = async (part: FormDataEntryValue) => (typeof part === 'string' ? part : part.text())
  return {
    method: request.method,
    url: url.origin + url.pathname,
    authorization: request.headers.get('authorization'),
    query: [...url.searchParams].sort(byText),
    mediaType,
    body: !request.body
      ? null
      : mediaType === 'multipart/form-data'
        ? await Promise.all([...(await request.formData())].map(async ([name, part]) => [name, await text(part)]))
        : await request.json(),
  }
}

function pathValue(schema: Schema, index: number): unknown {
  return schema.type === 'integer' ? 1000 + index : `a/b ?#${index}ü`
}

function queryValue(schema: Schema, index: number): unknown {
  if (schema.$ref) return 1
  switch (schema.type) {
    case 'boolean':
      return index % 2 === 0
    case 'integer':
      return 1000 + index
    case 'number':
      return index + 0.5
    case 'array':
      return schema.items?.$ref ? ['1', '2'] : [index, index + 1]
    default:
      return schema.format === 'date-time' ? new Date(Date.UTC(2026, 0, 1 + index)) : `a&b=${index} +ü`
  }
}

function jsonBody(schema: Schema): unknown {
  if (schema.$ref) return { id: 5, text: 'ü"' }
  if (schema.type === 'array') return schema.items ? [jsonBody(schema.items)] : []
  return schema.type === 'string' ? 'text' : 7
}

function bodyName(schema: Schema): string {
  const name = (reference: string) => {
    const [first = '', ...rest] = reference.split('/').at(-1) ?? ''
    return first.toLowerCase() + rest.join('')
  }
  if (schema.$ref) return name(schema.$ref)
  if (schema.type !== 'array') return 'body'
  return schema.items?.$ref ? `${name(schema.items.$ref)}List` : 'items'
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function className(path: string): string {
  return `${upperFirst(path.split('/')[1] ?? '')}API`
}

function functionName(method: string, path: string): string {
  const segments = path.split('/').slice(1)
  return (
    method +
    segments
      .map((segment) => (segment === '{id}' ? 'ById' : upperFirst(segment.replace(/[{}]/g, '')).replace(/\W/g, '')))
      .join('')
  )
}

function byText(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1
}
