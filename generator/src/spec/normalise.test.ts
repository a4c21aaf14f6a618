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

  test('null in the list of types of OpenAPI 3.1 makes a type nullable', () => {
    expect(schemasOf({ A: { type: ['string', 'null'] } })).toEqual({ A: { type: 'string', nullable: true } })
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

  test('in headers are left out with a notice', () => {
    const notices: string[] = []
    const header = { name: 'X-Tenant', in: 'header' }
    expect(parametersOf([header], '/A', { notice: (message: string) => notices.push(message) })).toBeUndefined()
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
