import type { Type } from '@halopsa/codegen'
import { expect, test } from 'vitest'
import type { Operation, Parameter } from '../model/model.ts'
import { parameterDescription } from './parameter-descriptions.ts'

const list: Operation = {
  name: 'getA',
  method: 'get',
  path: '/A',
  role: 'list',
  identifiers: [],
  pathParameters: [],
  queryParameters: [],
  response: { source: 'unknown', format: 'any', type: { kind: 'unknown' } },
}
const integer: Type = { kind: 'number', integer: true }
const parameter = (name: string, type: Type, description?: string): Parameter => ({
  name,
  type,
  required: false,
  ...(description && { description }),
})

test('an id filters a list by what it belongs to', () => {
  expect(parameterDescription(parameter('tickettype_id', integer), list)).toBe(
    'Only records of the ticket type with this id.',
  )
  expect(parameterDescription(parameter('client_ids', { kind: 'string' }), list)).toMatch(
    /client .*separated by commas/,
  )
})

test('an id is no filter where one record is asked for, something is written, or nobody knows what it refers to', () => {
  const client = parameter('client_id', integer)
  const id = parameter('id', integer)
  expect(parameterDescription(client, { ...list, role: 'get', path: '/A/{id}', pathParameters: [id] })).toBeUndefined()
  expect(parameterDescription(client, { ...list, role: 'save', method: 'post' })).toBeUndefined()
  expect(parameterDescription(parameter('related_id', integer), list)).toBeUndefined()
  expect(parameterDescription(parameter('constructor_id', integer), list)).toBeUndefined()
})

test("the document's own words come first", () => {
  expect(parameterDescription(parameter('count', integer, '<p>How many</p>'), list)).toBe('How many')
})
