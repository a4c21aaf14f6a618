import type { Type } from '@halopsa/codegen'
import { expect, test } from 'vitest'
import type { Schema } from '../document/document.ts'
import { schemaType } from './schema-type.ts'

const reference = { $ref: '#/components/schemas/A' }
const text: Type = { kind: 'string' }
const A: Type = { kind: 'reference', name: 'A' }

test.for<[string, Schema, Type]>([
  ['a nullable reference', { allOf: [reference], nullable: true }, { kind: 'nullable', type: A }],
  [
    'what extends a schema by properties of its own',
    { allOf: [reference], properties: { b: { type: 'string' } }, required: ['b'] },
    {
      kind: 'intersection',
      members: [A, { kind: 'object', properties: { b: { required: true, type: text } } }],
    },
  ],
  [
    'what extends a schema by one of two',
    { allOf: [reference], oneOf: [{ type: 'string' }, { type: 'boolean' }] },
    { kind: 'intersection', members: [A, { kind: 'union', members: [text, { kind: 'boolean' }] }] },
  ],
  ['none of nothing', { anyOf: [] }, { kind: 'unknown' }],
  ['values without a type', { enum: ['x', 'y'] }, { kind: 'string', enum: ['x', 'y'] }],
  ['values with null', { enum: ['x', null] }, { kind: 'nullable', type: { kind: 'string', enum: ['x'] } }],
  [
    'values of several types',
    { enum: ['x', 1, true] },
    {
      kind: 'union',
      members: [{ kind: 'string', enum: ['x'] }, { kind: 'number', integer: false, enum: [1] }, { kind: 'boolean' }],
    },
  ],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'string' } },
    { kind: 'object', properties: {}, additional: text },
  ],
  [
    'a map of anything',
    { type: 'object', additionalProperties: true },
    { kind: 'object', properties: {}, additional: { kind: 'unknown' } },
  ],
])('%s', ([, schema, type]) => {
  expect(schemaType(schema)).toEqual(type)
})
