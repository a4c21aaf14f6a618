import { describe, expect, test } from 'vitest'
import { operationKey, readServedDocument } from './served-document.ts'

describe('a document', () => {
  const read = (document: object) => [...(readServedDocument(document)?.operations.values() ?? [])]

  test('has paths with and without /api, in any case, once', () => {
    const operations = read({
      paths: {
        '/api/Tickets': { GET: { parameters: [{ in: 'Query', name: 'count' }] } },
        '/tickets/': { get: { parameters: [{ in: 'query', name: 'page_no' }] } },
      },
    })
    expect(operations).toEqual([{ endpoint: 'GET /Tickets', queryParameters: ['count', 'page_no'] }])
  })

  test('has parameters that are doubled, shared, dotted, referred to, and without a schema', () => {
    const parameters = [
      { in: 'query', name: 'file_stream.CanRead' },
      { in: 'query', name: 'file_stream.CanRead', schema: { type: 'bool' } },
      { $ref: '#/components/parameters/Count' },
      { $ref: '#/components/parameters/Nobody' },
      { in: 'path', name: 'id' },
      null,
    ]
    const shared = [{ in: 'query', name: 'shared' }]
    const components = { parameters: { Count: { in: 'query', name: 'count' } } }
    expect(read({ components, paths: { '/Tickets/{id}': { parameters: shared, get: { parameters } } } })).toEqual([
      { endpoint: 'GET /Tickets/{id}', queryParameters: ['shared', 'file_stream.CanRead', 'count'] },
    ])
  })

  test('has a version, where it is one', () => {
    const paths = { '/Tickets': { get: {} } }
    expect(readServedDocument({ info: { version: 'v2' }, paths })?.version).toBe('v2')
    expect(readServedDocument({ info: { version: 'of Acme Ltd' }, paths })?.version).toBeUndefined()
  })

  test.each([null, 'text', [], {}, { paths: null }, { paths: [] }, { paths: { '/X': 1 } }, { error: 'none' }])(
    'is none where it is %j',
    (value) => {
      expect(readServedDocument(value)).toBeUndefined()
    },
  )

  test('brings nothing to a terminal that could act there', () => {
    expect(
      read({ paths: { '/A\u001b[2J': { get: {} }, '/B': { get: { parameters: [{ in: 'query', name: '\u0007' }] } } } }),
    ).toEqual([{ endpoint: 'GET /B', queryParameters: [] }])
  })
})

test('an operation is the same whatever its path parameters are called', () => {
  expect(operationKey('get', '/Automation/{runbookId}')).toBe(operationKey('GET', '/api/automation/{id}'))
  expect(operationKey('get', '/Automation/{id}')).not.toBe(operationKey('get', '/Automation/id'))
})
