import { describe, expect, test } from 'vitest'
import { normalise } from './normalise.ts'

const parameter = (name: string, schema?: unknown, rest?: object) => ({ name, in: 'query', schema, ...rest })

/** The parameters of one operation after normalising. */
function parametersOf(parameters: unknown[], path = '/A', options = {}) {
  const document = normalise({ openapi: '3.0.1', paths: { [path]: { get: { parameters } } } }, options)
  return document.paths[path]?.get?.parameters
}

function schemasOf(schemas: Record<string, unknown>) {
  return normalise({ openapi: '3.0.1', paths: {}, components: { schemas } }).components.schemas
}

describe('types that OpenAPI does not know', () => {
  test.for([
    ['bool', { type: 'boolean' }],
    ['int', { type: 'integer' }],
    ['double', { type: 'number' }],
    ['DateTime', { type: 'string', format: 'date-time' }],
    ['Guid', { type: 'string', format: 'uuid' }],
    ['List<int>', { type: 'array', items: { type: 'integer' } }],
    ['List<List<string>>', { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
    ['int[]', { type: 'array', items: { type: 'integer' } }],
    ['obj', {}],
  ] as const)('%s', ([type, schema]) => {
    expect(parametersOf([parameter('a', { type })])).toEqual([{ name: 'a', in: 'query', schema }])
  })

  test('a parameter without a schema is text', () => {
    expect(parametersOf([parameter('a')])).toEqual([{ name: 'a', in: 'query', schema: { type: 'string' } }])
  })

  test('an array without items holds anything', () => {
    expect(schemasOf({ A: { type: 'array' } })).toEqual({ A: { type: 'array', items: {} } })
  })
})

describe('what OpenAPI 3.1 writes in its own way', () => {
  const A = { $ref: '#/components/schemas/A' }
  test.for([
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['several types', { type: ['string', 'int'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
    [
      'several types or null, with what belongs to each of them',
      { type: ['array', 'integer', 'null'], items: { type: 'int' } },
      {
        nullable: true,
        anyOf: [
          { type: 'array', items: { type: 'integer' } },
          { type: 'integer', items: { type: 'integer' } },
        ],
      },
    ],
    ['a schema or null', { oneOf: [A, { type: 'null' }] }, { nullable: true, oneOf: [A] }],
    ['null alone', { type: 'null' }, { nullable: true }],
    ['any value', true, {}],
    ['a constant', { const: 1 }, { enum: [1] }],
    ['bytes', { type: 'string', contentMediaType: 'application/octet-stream' }, { type: 'string', format: 'binary' }],
    ['base64', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
  ] as const)('%s', ([, schema, expected]) => {
    expect(schemasOf({ A: schema }).A).toEqual(expected)
  })

  test('is written as 3.0 afterwards, and stays so', () => {
    const schemas = {
      A: { oneOf: [A, { type: 'null' }] },
      B: { type: ['string', 'integer', 'null'], description: 'x' },
    }
    const once = normalise({ openapi: '3.1.0', paths: {}, components: { schemas } }, { keepDocs: true })
    expect(once.openapi).toBe('3.0.3')
    expect(JSON.stringify(normalise(once, { keepDocs: true }))).toBe(JSON.stringify(once))
  })
})

describe('parameters', () => {
  test('the same one twice becomes one, required if either is', () => {
    const twice = [parameter('a', { type: 'int' }), parameter('a', { type: 'integer' }, { required: true })]
    expect(parametersOf(twice)).toEqual([{ name: 'a', in: 'query', required: true, schema: { type: 'integer' } }])
  })

  test('the same one with two types takes either', () => {
    const twice = [parameter('a', { type: 'int' }), parameter('a', { type: 'string' })]
    expect(parametersOf(twice)?.[0]?.schema).toEqual({ anyOf: [{ type: 'integer' }, { type: 'string' }] })
  })

  test('of one name in path and query stay two', () => {
    const both = [parameter('id', { type: 'int' }), { name: 'id', in: 'path', schema: { type: 'int' } }]
    expect(parametersOf(both, '/A/{id}')?.map((parameter) => parameter.in)).toEqual(['path', 'query'])
  })

  test('of the path come first, in its order, and are required; the others by name', () => {
    const path = (name: string) => ({ name, in: 'path', schema: { type: 'string' } })
    const names = parametersOf([parameter('z'), path('two'), parameter('b'), path('one')], '/A/{one}/{two}')
    expect(names?.map(({ name, required }) => [name, required])).toEqual([
      ['one', true],
      ['two', true],
      ['b', undefined],
      ['z', undefined],
    ])
  })

  test('of the path that nobody declared are text', () => {
    expect(parametersOf([], '/A/{id}')).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ])
  })

  test('that are references or stand on the path item count too', () => {
    const document = normalise({
      openapi: '3.0.1',
      paths: {
        '/A': { parameters: [parameter('shared')], get: { parameters: [{ $ref: '#/components/parameters/count' }] } },
      },
      components: { parameters: { count: parameter('count', { type: 'int' }) } },
    })
    expect(document.paths['/A']?.get?.parameters?.map(({ name }) => name)).toEqual(['count', 'shared'])
  })

  test('of an operation stand in for those of its path', () => {
    const shared = [parameter('a', { type: 'int' }, { required: true }), parameter('b')]
    const document = normalise({
      openapi: '3.0.1',
      paths: { '/A': { parameters: shared, get: { parameters: [parameter('a')] } } },
    })
    expect(document.paths['/A']?.get?.parameters).toEqual([
      { name: 'a', in: 'query', schema: { type: 'string' } },
      { name: 'b', in: 'query', schema: { type: 'string' } },
    ])
  })

  test('may be references to references', () => {
    const reference = (name: string) => ({ $ref: `#/components/parameters/${name}` })
    const document = (parameters: object) =>
      normalise({
        openapi: '3.0.1',
        paths: { '/A': { get: { parameters: [reference('one')] } } },
        components: { parameters },
      })
    expect(document({ one: reference('two'), two: parameter('count') }).paths['/A']?.get?.parameters).toMatchObject([
      { name: 'count' },
    ])
    expect(() => document({ one: reference('two'), two: reference('one') })).toThrow(/refers to nothing/)
  })

  test('in headers are left out with one notice', () => {
    const notices: string[] = []
    const header = { name: 'X-Tenant', in: 'header' }
    const options = { notice: (message: string) => notices.push(message) }
    expect(parametersOf([header, header], '/A', options)).toBeUndefined()
    expect(notices).toEqual([expect.stringContaining('"X-Tenant"')])
  })
})

test('the four media types that Halo lists for a body come down to JSON', () => {
  const schema = { type: 'array', items: { type: 'int' } }
  const names = ['application/json-patch+json', 'application/json', 'text/json', 'application/*+json']
  const content = Object.fromEntries(names.map((name) => [name, { schema }]))
  const document = normalise({ openapi: '3.0.1', paths: { '/A': { post: { requestBody: { content } } } } })
  expect(document.paths['/A']?.post?.requestBody?.content).toEqual({
    'application/json': { schema: { type: 'array', items: { type: 'integer' } } },
  })
})

test('extensions are left out, wherever they may stand', () => {
  const document = normalise({
    openapi: '3.0.1',
    paths: { 'x-groups': [], '/A': { 'x-a': 1, get: { 'x-b': 2, responses: { 'x-c': 'd', default: {} } } } },
  })
  expect(document.paths).toEqual({ '/A': { get: { responses: { default: { description: '' } } } } })
})

test('a path may refer to one that several share', () => {
  const document = normalise({
    openapi: '3.1.0',
    paths: { '/A': { $ref: '#/components/pathItems/shared' }, '/B': { $ref: '#/paths/~1A' } },
    components: { pathItems: { shared: { get: { parameters: [parameter('a')] } } } },
  })
  expect(document.paths['/B']).toEqual(document.paths['/A'])
  expect(document.paths['/A']?.get?.parameters).toMatchObject([{ name: 'a' }])
})

test('what no call of the packages could do is left out with a notice', () => {
  const notices: string[] = []
  const item = { servers: [{ url: 'https://elsewhere.example.com' }], trace: {}, get: {} }
  const document = normalise(
    { openapi: '3.0.1', paths: { '/A': item } },
    { notice: (message) => notices.push(message) },
  )
  expect(document.paths).toEqual({ '/A': { get: { responses: {} } } })
  expect(notices).toEqual(['servers of /A is left out', 'trace of /A is left out'])
})

test('the order of the document does not matter', () => {
  const schemas = {
    B: { type: 'object', properties: { b: {}, a: {} }, required: ['b', 'a'] },
    A: { enum: [2, 1], type: 'integer' },
  }
  const paths = { '/B': { post: {}, get: {} }, '/A': { get: {} } }
  const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse())
  const one = normalise({ openapi: '3.0.1', paths, components: { schemas } })
  const other = normalise({
    components: {
      schemas: { ...reversed(schemas), B: { required: ['a', 'b'], properties: { a: {}, b: {} }, type: 'object' } },
    },
    paths: reversed(paths),
    openapi: '3.0.1',
  })
  expect(JSON.stringify(other)).toBe(JSON.stringify(one))
  expect(one.components.schemas.A).toEqual({ type: 'integer', enum: [2, 1] })
})

test('a property named as a keyword of prose is a property', () => {
  const properties = {
    description: { type: 'string', description: 'x' },
    example: { type: 'int' },
    $ref: { type: 'string' },
  }
  expect(schemasOf({ A: { type: 'object', properties, example: {}, title: 'x' } })).toEqual({
    A: {
      type: 'object',
      properties: { $ref: { type: 'string' }, description: { type: 'string' }, example: { type: 'integer' } },
    },
  })
})
