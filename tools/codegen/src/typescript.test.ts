import { expect, test } from 'vitest'
import type { Type } from './type.ts'
import {
  codeCell,
  codeSpan,
  docComment,
  markdownText,
  propertyKey,
  stringLiteral,
  templateText,
  typeText,
} from './typescript.ts'

const string: Type = { kind: 'string' }
const integer: Type = { kind: 'number', integer: true }

test.for([
  [string, 'string'],
  [{ kind: 'string', format: 'date-time' }, 'string | Date'],
  [{ kind: 'string', enum: ["a'b", 'c'] }, "'a\\'b' | 'c'"],
  [{ kind: 'number', integer: true, enum: [1, 2] }, '1 | 2'],
  [{ kind: 'binary' }, 'Blob'],
  [{ kind: 'array', items: { kind: 'nullable', type: integer } }, '(number | null)[]'],
  [
    {
      kind: 'array',
      items: { kind: 'object', properties: { a: { required: true, type: { kind: 'nullable', type: string } } } },
    },
    '{ a: string | null }[]',
  ],
  [{ kind: 'union', members: [string, integer, string] }, 'string | number'],
  [
    {
      kind: 'intersection',
      members: [
        { kind: 'reference', name: 'A' },
        { kind: 'union', members: [string, integer] },
      ],
    },
    'A & (string | number)',
  ],
  [{ kind: 'object', properties: {}, additional: integer }, 'Record<string, number>'],
  [
    { kind: 'object', properties: { 'a-b': { required: false, type: string } }, additional: integer },
    "{ 'a-b'?: string; [key: string]: unknown }",
  ],
] as [Type, string][])('%j', ([type, text]) => {
  expect(typeText(type, 'input')).toBe(text)
})

test('what comes back is read, not passed', () => {
  expect(typeText({ kind: 'binary' }, 'output')).toBe('Bytes')
  expect(typeText({ kind: 'string', format: 'date-time' }, 'output')).toBe('string')
})

test.for(["it's", 'a"b', 'back\\slash', 'line\nbreak', '\u2028', '\u0000', '😀', '\u0024{x}', '`'])(
  'the text %j survives a literal and a template',
  (text) => {
    expect(new Function(`return ${stringLiteral(text)}`)()).toBe(text)
    expect(new Function(`return \`${templateText(text)}\``)()).toBe(text)
  },
)

test('a key is quoted only where it must be', () => {
  expect(['id', '_a', 'größe', 'class', 'a-b', '2fa', 'a.b', ''].map(propertyKey)).toEqual([
    'id',
    '_a',
    'größe',
    'class',
    "'a-b'",
    "'2fa'",
    "'a.b'",
    "''",
  ])
})

test('a comment cannot be left', () => {
  expect(docComment(['a */ b', 'c\nd'])).toBe('/**\n * a *\\/ b\n * c d\n */\n')
})

test.for([
  ['plain', '`plain`'],
  ['a`b', '`` a`b ``'],
  ['a``b```c', '```` a``b```c ````'],
  ['one\ntwo\u2028three', '`one two three`'],
])('%j as a code span', ([text, span]) => {
  expect(codeSpan(text as string)).toBe(span)
})

test('a code span in a table ends no cell', () => {
  expect(codeCell('A | B')).toBe('`A \\| B`')
})

test('text of a page stays text', () => {
  expect(markdownText('<b>*x*</b>\n[a](b) @you Tickets')).toBe('\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\@you Tickets')
})
