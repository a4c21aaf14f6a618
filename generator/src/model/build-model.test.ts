import { describe, expect, test } from 'vitest'
import { noFacts } from '../../spec/facts.ts'
import { normalise } from '../document/normalise.ts'
import { buildModel } from './build-model.ts'
import type { Operation } from './model.ts'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const listOf = (items: unknown) => ({ type: 'array', items })
const object = (properties: Record<string, unknown> = {}) => ({ type: 'object', properties })
const answers = (schema: unknown, status = '200', mediaType = 'application/json') => ({
  responses: { [status]: { content: { [mediaType]: { schema } } } },
})
const takes = (schema: unknown, mediaType = 'application/json') => ({
  requestBody: { content: { [mediaType]: { schema } } },
})
const paged = { parameters: ['pageinate', 'page_size', 'page_no'].map((name) => ({ name, in: 'query' })) }
const undeclared = {}

/** The operations of a document by name. */
function operations(paths: Record<string, unknown>, schemas: Record<string, unknown> = {}): Record<string, Operation> {
  const { sections } = buildModel(normalise({ openapi: '3.0.1', paths, components: { schemas } }))
  return Object.fromEntries(
    sections.flatMap((section) => section.operations).map((operation) => [operation.name, operation]),
  )
}

/** How the type of each operation's answer is known, and what it is. */
function responses(paths: Record<string, unknown>, schemas: Record<string, unknown> = {}) {
  return Object.fromEntries(
    Object.entries(operations(paths, schemas)).map(([name, { response }]) => [
      name,
      `${response.source} ${response.type.kind === 'reference' ? response.type.name : response.type.kind}`,
    ]),
  )
}

describe('declared answers', () => {
  test.for([
    ['an octet-stream is bytes', answers({}, '200', 'application/octet-stream'), 'bytes', 'binary'],
    ['a PDF is bytes', answers({ type: 'string' }, '200', 'application/pdf'), 'bytes', 'binary'],
    ['binary JSON is bytes', answers({ type: 'string', format: 'binary' }), 'bytes', 'binary'],
    [
      'and so it is when it may be null',
      answers({ type: 'string', format: 'binary', nullable: true }),
      'bytes',
      'binary',
    ],
    ['HTML is text', answers({ type: 'string' }, '200', 'text/html'), 'text', 'string'],
    ['204 is nothing', { responses: { 204: {} } }, 'none', 'unknown'],
    ['JSON is what its schema says', answers({ type: 'integer' }), 'json', 'number'],
    ['201 counts as 200 does', answers({ type: 'integer' }, '201'), 'json', 'number'],
    ['and so does every 2XX', answers({ type: 'integer' }, '2XX'), 'json', 'number'],
    [
      'any media type is JSON when a schema says what it holds',
      answers({ type: 'integer' }, '200', '*/*'),
      'json',
      'number',
    ],
  ] as const)('%s', ([, operation, format, kind]) => {
    const { response } = operations({ '/A/x': { get: operation } }).getAX as Operation
    expect(response).toMatchObject({ source: 'declared', format, type: { kind } })
  })

  test('an answer for an error declares nothing', () => {
    for (const status of ['400', 'default']) {
      expect(responses({ '/A/x': { get: answers({ type: 'integer' }, status) } })).toEqual({ getAX: 'unknown unknown' })
    }
  })
})

describe('inferred answers', () => {
  const crud = {
    '/A': { get: undeclared, post: undeclared },
    '/A/{id}': { get: undeclared, put: undeclared, delete: undeclared },
  }

  test('come from the schemas of the section name, for list, one, created, updated and deleted alone', () => {
    expect(responses({ ...crud, '/A/x': { get: undeclared } }, { A: object(), A_View: object() })).toEqual({
      getA: 'schema-name A_View',
      postA: 'schema-name A',
      getAById: 'schema-name A',
      putAById: 'schema-name A',
      deleteAById: 'convention A',
      getAX: 'unknown unknown',
    })
    expect(responses({ '/A': { head: undeclared, options: undeclared } }, { A: object() })).toEqual({
      headA: 'unknown unknown',
      optionsA: 'unknown unknown',
    })
  })

  test('come from the declared answers of the section first', () => {
    const paths = { ...crud, '/A': { get: undeclared, post: answers(reference('B'), '201') } }
    expect(responses(paths, { A: object(), A_View: object(), B: object(), B_View: object() })).toMatchObject({
      getA: 'section B_View',
      postA: 'declared B',
      getAById: 'section B',
    })
  })

  test('come from the view of the section to its items', () => {
    const paths = { ...crud, '/A': { get: answers(reference('B_View')), post: undeclared } }
    expect(responses(paths, { B: object(), B_View: object() })).toMatchObject({
      getAById: 'section B',
      postA: 'section B',
    })
  })

  test('come from what is posted last, and a list needs a view', () => {
    const paths = { ...crud, '/A': { get: undeclared, post: takes(listOf(reference('B'))) } }
    expect(responses(paths, { B: object() })).toMatchObject({
      getA: 'unknown unknown',
      postA: 'post-body B',
      getAById: 'post-body B',
    })
    expect(responses(paths, { B: object(), B_View: object() })).toMatchObject({ getA: 'post-body B_View' })
  })

  test('take no schema for one that merely every object inherits', () => {
    expect(responses({ '/constructor': { get: undeclared, post: undeclared } })).toEqual({
      getConstructor: 'unknown unknown',
      postConstructor: 'unknown unknown',
    })
  })
})

describe('lists', () => {
  const view = object({
    record_count: { type: 'integer' },
    columns: listOf(reference('Columns')),
    things: { ...listOf(reference('B_List')), nullable: true },
    details: listOf(reference('B')),
  })
  const schemas = { B: object(), B_List: object(), B_View: view, Columns: object() }

  test('a view pages by the array of its own records', () => {
    const { getA } = operations({ '/A': { get: { ...paged, ...answers(reference('B_View')) } } }, schemas)
    expect(getA?.list).toEqual({
      shape: 'view',
      recordsKey: 'things',
      record: { kind: 'reference', name: 'B_List' },
      paging: 'pages',
      pageParameters: ['page_no', 'page_size', 'pageinate'],
    })
  })

  test('a bare array pages by its items', () => {
    const { getA } = operations({ '/A': { get: { ...paged, ...answers(listOf(reference('B'))) } } }, schemas)
    expect(getA?.list).toEqual({
      shape: 'array',
      record: { kind: 'reference', name: 'B' },
      paging: 'pages',
      pageParameters: ['page_no', 'page_size', 'pageinate'],
    })
  })

  test('an unknown answer pages by unknown records', () => {
    expect(operations({ '/A': { get: paged } }).getA?.list).toEqual({
      shape: 'unknown',
      record: { kind: 'unknown' },
      paging: 'pages',
      pageParameters: ['page_no', 'page_size', 'pageinate'],
    })
  })

  test('a page size alone is no paging', () => {
    const get = { parameters: [{ name: 'page_size', in: 'query' }] }
    expect(operations({ '/A': { get } }).getA?.list).toBeUndefined()
  })
})

describe('bodies', () => {
  test.for([
    ['a reference', reference('CRMNote'), 'cRMNote'],
    ['a list of references', listOf(reference('CRMNote')), 'cRMNoteList'],
    ['a list of built-in types', listOf({ type: 'integer' }), 'items'],
    ['text', { type: 'string' }, 'body'],
    ['an object without a name', object(), 'body'],
  ] as const)('%s', ([, schema, key]) => {
    const { postA } = operations({ '/A': { post: takes(schema) } }, { CRMNote: object() })
    expect(postA?.body).toMatchObject({ key, kind: 'json', required: true })
  })

  test.for([
    ['one file', { upload: { type: 'string', format: 'binary' } }, 'file'],
    ['two fields', { upload: { type: 'string', format: 'binary' }, name: { type: 'string' } }, 'form'],
    ['one field that is no file', { name: { type: 'string' } }, 'form'],
  ] as const)('a form of %s', ([, properties, key]) => {
    const form = object(properties)
    for (const schema of [form, reference('Form')]) {
      const { postA } = operations({ '/A': { post: takes(schema, 'multipart/form-data') } }, { Form: form })
      expect(postA?.body).toMatchObject({ key, kind: 'multipart', type: { kind: 'object' } })
    }
  })
})

test('a path without operations is no section', () => {
  expect(operations({ '/A': {} })).toEqual({})
})

test('the model is a plain value', () => {
  const model = buildModel(
    normalise({ openapi: '3.0.1', paths: { '/A': { get: paged } }, components: { schemas: { A: object() } } }),
  )
  expect(structuredClone(model)).toEqual(JSON.parse(JSON.stringify(model)))
})

test('a package name of the table stands before that of the rule', () => {
  const document = normalise({ openapi: '3.0.1', paths: { '/MYOBdetails': { get: undeclared } } })
  const { sections } = buildModel(document, { facts: { ...noFacts, packageNames: { MYOBdetails: 'myob-details' } } })
  expect(sections.map(({ packageName }) => packageName)).toEqual(['myob-details'])
})

test.for(['\u0301x', '😀', '1a'])('a section %j, which no class can be named after, is an error', (section) => {
  expect(() => operations({ [`/${section}`]: { get: undeclared } })).toThrow(
    /no package can be named after the section/,
  )
})
