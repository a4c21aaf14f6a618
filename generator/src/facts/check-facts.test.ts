import { expect, test } from 'vitest'
import { type Facts, noFacts } from '../../spec/facts.ts'
import { normalise } from '../document/normalise.ts'
import { checkFacts } from './check-facts.ts'

const things = { type: 'array', items: { $ref: '#/components/schemas/Thing' } }
const document = normalise({
  openapi: '3.0.1',
  paths: {
    '/Thing': {
      get: {
        parameters: [{ name: 'since', in: 'query', schema: { type: 'boolean' } }],
        responses: { 200: { content: { 'application/json': { schema: things } } } },
      },
      post: { requestBody: { content: { 'application/json': { schema: things } } }, responses: {} },
    },
  },
  components: { schemas: { Thing: { type: 'object', properties: { id: { type: 'integer' } } }, Other: {} } },
})

/** The problems of facts, a line each. */
function problems(facts: Partial<Facts>): string[] {
  return checkFacts(document, { ...noFacts, ...facts }).map(({ kind, fact }) => `${kind} ${fact}`)
}

const recorded = { basis: 'recorded' } as const
const correction = { basis: 'tested', note: 'Seen.' } as const

test.for<[string, Partial<Facts>, string[]]>([
  [
    'facts that fit',
    {
      answers: { 'GET /Thing': { shape: 'array', record: 'Thing', recordBasis: 'keys', ...recorded } },
      records: { Thing: { key: ['id'], ...recorded } },
      sectionFacts: { Thing: { one: 'a thing', many: 'things' } },
      schemaAdditions: { Thing: { who: { schema: {}, ...recorded } } },
      fieldFacts: { Thing: { who: { words: 'Who.' } } },
      parameterFacts: { since: [{ in: ['GET /Thing'], words: 'Since.', does: 'filters' }] },
    },
    [],
  ],
  [
    'an operation that is not there',
    { operationFacts: { 'GET /Gone': 'Gone.' } },
    ['missing words/operations: GET /Gone'],
  ],
  [
    'a section that is not there',
    { sectionFacts: { Gone: { one: 'a', many: 'b' } } },
    ['missing words/sections: Gone'],
  ],
  [
    'a record schema that is not there',
    { answers: { 'GET /Thing': { shape: 'array', record: 'Gone', ...recorded } } },
    ['missing answers: GET /Thing'],
  ],
  [
    'a shape that the document declares otherwise',
    { answers: { 'GET /Thing': { shape: 'view', listKey: 'things', record: 'Thing', ...recorded } } },
    ['contradicted answers: GET /Thing'],
  ],
  [
    'records that the document declares otherwise',
    { answers: { 'GET /Thing': { shape: 'array', record: 'Other', recordBasis: 'keys', ...recorded } } },
    ['contradicted answers: GET /Thing'],
  ],
  [
    'a field that the document has by now',
    { schemaAdditions: { Thing: { id: { schema: {}, ...recorded } } } },
    ['obsolete schema-additions: Thing.id'],
  ],
  [
    'words for a field that is not there',
    { fieldFacts: { Thing: { no: { words: 'No.' } } } },
    ['missing words/fields: Thing.no'],
  ],
  [
    'words for a parameter that is not there',
    { parameterFacts: { no: [{ words: 'No.', does: 'shows' }] } },
    ['missing words/parameters: no'],
  ],
  [
    'a parameter to add that the document has by now',
    {
      parameterCorrections: [
        { operations: ['GET /Thing'], parameters: ['since'], add: true, schema: { type: 'boolean' }, ...correction },
      ],
    },
    ['obsolete parameters: since of GET /Thing'],
  ],
  [
    'a type to correct of a parameter that is not there',
    {
      parameterCorrections: [
        { operations: ['GET /Thing'], parameters: ['no'], schema: { type: 'boolean' }, ...correction },
      ],
    },
    ['missing parameters: no of GET /Thing'],
  ],
])('%s', ([, facts, expected]) => {
  expect(problems(facts)).toEqual(expected)
})
