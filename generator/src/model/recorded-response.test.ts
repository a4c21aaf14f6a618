import type { Type } from '@halopsa/codegen'
import { expect, test } from 'vitest'
import type { AnswerFact } from '../../spec/answers.ts'
import type { ResponseType } from './model.ts'
import { recordedResponse } from './recorded-response.ts'

const Thing: Type = { kind: 'reference', name: 'Thing' }
const listOf = (items: Type): Type => ({
  kind: 'object',
  properties: { things: { required: false, type: { kind: 'array', items } } },
})
const schemas = { Thing: { kind: 'object', properties: {} } as Type, Thing_View: listOf(Thing) }
const declared = (type: Type): ResponseType => ({ source: 'declared', format: 'json', type })

function recorded(answer: Partial<AnswerFact> & Pick<AnswerFact, 'shape'>, document?: ResponseType) {
  return recordedResponse({ basis: 'recorded', ...answer }, document, ['Thing_View'], schemas, {})
}

test.for<[string, Partial<AnswerFact> & Pick<AnswerFact, 'shape'>, Partial<ResponseType>]>([
  ['an array', { shape: 'array', record: 'Thing' }, { format: 'json', type: { kind: 'array', items: Thing } }],
  ['an array of unknown records', { shape: 'array' }, { type: { kind: 'array', items: { kind: 'unknown' } } }],
  [
    'a view that the document has',
    { shape: 'view', listKey: 'things', record: 'Thing' },
    { type: { kind: 'reference', name: 'Thing_View' } },
  ],
  [
    'a view that it has not',
    { shape: 'view', listKey: 'data', record: 'Thing' },
    { type: { kind: 'view', recordsKey: 'data', record: Thing } },
  ],
  [
    'either',
    { shape: 'either', listKey: 'results', record: 'Thing' },
    {
      type: { kind: 'array', items: Thing },
      whenFlagged: { parameter: 'pageinate', type: { kind: 'view', recordsKey: 'results', record: Thing } },
    },
  ],
  ['a record', { shape: 'record', record: 'Thing' }, { type: Thing }],
  ['an object without known keys', { shape: 'record' }, { type: { kind: 'object', properties: {} } }],
  ['bytes', { shape: 'bytes' }, { format: 'bytes', type: { kind: 'binary' } }],
  ['a file', { shape: 'file' }, { format: 'file', type: { kind: 'binary' } }],
  ['text', { shape: 'string' }, { format: 'any', type: { kind: 'string' } }],
  ['nothing', { shape: 'none' }, { format: 'any', type: { kind: 'unknown' } }],
  [
    'a schema that is told by its name',
    { shape: 'array', record: 'Thing', recordBasis: 'name' },
    { recordSource: 'name' },
  ],
  ['what similar operations do', { shape: 'array', basis: 'convention' }, { source: 'convention' }],
  ['what clients use', { shape: 'array', basis: 'used', note: 'Seen.' }, { source: 'used', note: 'Seen.' }],
])('%s', ([, answer, response]) => {
  expect(recorded(answer)).toMatchObject({ source: answer.basis ?? 'recorded', ...response })
})

test('what the document declares stays where it agrees, and gives way where it does not', () => {
  const view = declared({ kind: 'reference', name: 'Thing_View' })
  expect(recorded({ shape: 'view', listKey: 'things', record: 'Thing', recordBasis: 'keys' }, view)).toEqual(view)
  const array = recorded({ shape: 'array', record: 'Thing', recordBasis: 'keys' }, view)
  expect(array).toMatchObject({ source: 'recorded', type: { kind: 'array', items: Thing } })
  const list = declared({ kind: 'array', items: { kind: 'reference', name: 'Other' } })
  expect(recorded({ shape: 'array', record: 'Thing', recordBasis: 'name' }, list)).toEqual(list)
})
