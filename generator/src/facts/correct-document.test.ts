import { expect, test } from 'vitest'
import { type Facts, noFacts } from '../../spec/facts.ts'
import type { OperationObject } from '../document/document.ts'
import { normalise } from '../document/normalise.ts'
import { correctDocument } from './correct-document.ts'

const records = { type: 'array', items: { $ref: '#/components/schemas/Thing' } }
const source = {
  openapi: '3.0.1',
  paths: {
    '/Thing': {
      get: {
        parameters: [
          { name: 'since', in: 'query', schema: { type: 'boolean' } },
          { name: 'client_ids', in: 'query', schema: { type: 'string' } },
          { name: 'count', in: 'query', description: 'From the document', schema: { type: 'integer' } },
        ],
        responses: {},
      },
      post: { requestBody: { content: { 'application/json': { schema: records } } }, responses: {} },
    },
  },
  components: {
    schemas: {
      Thing: { type: 'object', properties: { id: { type: 'integer' } } },
      Thing_List: { properties: { id: {} } },
    },
  },
}

function corrected(facts: Partial<Facts>) {
  return correctDocument(normalise(source, { keepDocs: true }), { ...noFacts, ...facts })
}

const parametersOf = (operation: OperationObject | undefined) =>
  Object.fromEntries((operation?.parameters ?? []).map(({ name, ...parameter }) => [name, parameter]))
const correction = { basis: 'tested', note: 'Seen.' } as const

test('a document without facts stays as it is', () => {
  expect(corrected({})).toEqual(normalise(source, { keepDocs: true }))
})

test('parameters get another type, are added in their order, and take the words of their table', () => {
  const { paths } = corrected({
    parameterCorrections: [
      {
        operations: ['GET /Thing'],
        parameters: ['since'],
        schema: { type: 'string', format: 'date-time' },
        ...correction,
      },
      {
        operations: ['GET /Thing'],
        parameters: ['d'],
        add: true,
        required: true,
        schema: { type: 'integer' },
        ...correction,
      },
      {
        operations: 'POST of records',
        parameters: ['returnall'],
        add: true,
        schema: { type: 'boolean' },
        ...correction,
      },
    ],
    parameterFacts: {
      client_ids: [{ in: ['Thing'], words: 'Only of these clients.', does: 'filters', takes: 'ids' }],
      count: [{ words: 'Ours.', does: 'pages' }],
      since: [{ in: ['GET /Other'], words: 'Elsewhere.', does: 'filters' }],
    },
  })
  const get = paths['/Thing']?.get
  expect(get?.parameters?.map(({ name }) => name)).toEqual(['client_ids', 'count', 'd', 'since'])
  expect(parametersOf(get)).toMatchObject({
    client_ids: { description: 'Only of these clients.', schema: { type: 'string', format: 'ids' } },
    count: { description: 'From the document' },
    d: { description: 'Seen.', required: true, schema: { type: 'integer' } },
    since: { schema: { type: 'string', format: 'date-time' } },
  })
  expect(parametersOf(get).since).not.toHaveProperty('description')
  expect(parametersOf(paths['/Thing']?.post)).toMatchObject({ returnall: { schema: { type: 'boolean' } } })
})

test('schemas get the fields that responses have, and words, also those of the whole record for its short form', () => {
  const { components } = corrected({
    schemaAdditions: {
      Thing: {
        who: { schema: { type: 'string' }, basis: 'recorded' },
        gone: { schema: { $ref: '#/components/schemas/Gone' }, basis: 'recorded' },
      },
    },
    fieldFacts: { Thing: { id: { words: 'Its number.' } } },
  })
  expect(components.schemas).toEqual({
    Thing: {
      type: 'object',
      properties: { id: { type: 'integer', description: 'Its number.' }, who: { type: 'string' } },
    },
    Thing_List: { properties: { id: { description: 'Its number.' } } },
  })
})

test('ids that may be a flag as well are one or the other', () => {
  const { paths } = corrected({
    parameterFacts: {
      client_ids: [{ words: 'Ours.', does: 'filters', takes: 'ids', orFlag: true }],
    },
  })
  expect(parametersOf(paths['/Thing']?.get)).toMatchObject({
    client_ids: { schema: { anyOf: [{ type: 'boolean' }, { type: 'string', format: 'ids' }] } },
  })
})
