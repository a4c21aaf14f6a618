import type { Field, OperationDetails, Parameter } from '@halopsa/catalog'
import { bodyFields, recordFields, referenceOf } from '@halopsa/tenant-access/operations/record-fields'
import { z } from 'zod'
import type { Answer, Table } from '../answers/answer.ts'
import { findOperation } from '../calls/find-operation.ts'
import { defineTool, type ToolCall } from './tool.ts'
import { typeText } from './type-text.ts'

/** Rows of a part, unless `only` asks for certain names. The names of all others follow in one line. */
const mostParameters = 40
const mostFields = 40
const longestWords = 120

export const describe = defineTool({
  name: 'describe',
  title: 'Describe an operation',
  words:
    'Parameters, body and answer of one operation. Long ones are cut to what is used most; only asks for certain parameters or fields in full.',
  kind: 'catalog',
  input: z.strictObject({
    operation: z.string().describe('getTickets, or GET /Tickets'),
    only: z.array(z.string()).optional(),
  }),
  async run(call, { operation: name, only }) {
    return describeOperation(call, findOperation(call.catalog, name), only)
  },
})

function describeOperation(
  { catalog, permissions }: ToolCall,
  operation: OperationDetails,
  only?: readonly string[],
): Answer {
  const record = recordFields(catalog, operation)
  const { pathParameters, queryParameters, effect } = operation
  const query = queryParameters.filter(({ does }) => does !== 'pages')
  const parameters = [
    ...pathParameters,
    ...query.toSorted((left, right) => rankOf(left) - rankOf(right) || byLength(left.name, right.name)),
  ]
  const parameterRows = parameters.map((parameter) => [
    `${parameter.name}${parameter.required || pathParameters.includes(parameter) ? ' (required)' : ''}`,
    typeOfParameter(parameter, record),
    parameter.words ?? '',
  ])
  const body = rowsOfFields(bodyFields(catalog, operation))
  const answer = operation.method === 'get' && !only ? fieldsToRead(operation, record) : []
  const words = `${operation.name}: ${operation.method.toUpperCase()} ${operation.path}. Effect ${effectText(operation)}. ${operation.words}`
  const isAllowed = [effect.effect, effect.otherwise ?? effect.effect].some((known) =>
    permissions.allows(operation, known),
  )
  const tables = [
    part('parameters', parameterRows, mostParameters, only),
    part('body fields', body, mostFields, only),
  ].filter((table) => table.rows.length > 0)
  return {
    title: [words, answerText(operation), isAllowed ? '' : 'Not allowed in this server.'].filter(Boolean).join('\n'),
    tables,
    next: [
      otherNames(
        'Further parameters',
        parameters.map(({ name }) => name),
        only ? Infinity : mostParameters,
      ),
      otherNames(
        'Further fields of the body',
        body.map(([name]) => name ?? ''),
        only ? Infinity : mostFields,
      ),
      answer.length > 0 ? `Fields of a record: ${nameList(answer, 40)}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
    isCatalog: true,
  }
}

/** Filters first, then what shows more, then what sorts: those with an identifier or a date are used most. */
function rankOf({ required, does, takes, name }: Parameter): number {
  if (required) return 0
  if (does === 'filters') return /_?ids?$|search|open|closed|date/.test(name) || takes === 'date' ? 1 : 2
  return does === 'shows' ? 3 : 4
}

function part(name: string, rows: readonly (readonly string[])[], most: number, only?: readonly string[]): Table {
  const isWanted = ([label = '']: readonly string[]) => only?.includes(label.replace(' (required)', ''))
  const shown = only ? rows.filter(isWanted) : rows.slice(0, most)
  const cells = shown.map(([label = '', type = '', words = '']) => [label, type, only ? words : shortWords(words)])
  return { name, columns: ['name', 'type', 'words'], rows: cells, total: rows.length }
}

/** Words of fields that a response fills and a request does not. */
const filledByHalo = /\bLists (?:have|fill)\b|\bonly with a single\b|^Whether/

/** How likely somebody writes a field: those that people know first, then those that only Halo fills, then the unknown. */
function usefulness(name: string, { words, refersTo }: Field): number {
  if (name.startsWith('_')) return 4
  if (words === undefined) return refersTo ? 3 : 4
  return filledByHalo.test(words) && !refersTo ? 2 : 1
}

/** Fields that records have, those that were seen first. */
function fieldsToRead({ list }: OperationDetails, record: Readonly<Record<string, Field>>): string[] {
  const seen = new Set(list?.fields)
  const rank = (name: string) => (seen.has(name) ? 0 : record[name]?.words ? 1 : 2)
  const names = [...new Set([...seen, ...Object.keys(record)])].filter((name) => !name.startsWith('_'))
  return names.sort((left, right) => rank(left) - rank(right) || byLength(left, right))
}

/** What is used most has the shortest names: `note` before `note_html`, `client_id` before `billing_client_id`. */
function byLength(left: string, right: string): number {
  return left.length - right.length
}

/** What is said of every date, and is of no use where answers leave out those that stand for none. */
const sameForDates = / In UTC; `0001-01-01`/

/** The beginning of words; `only` brings the rest. */
function shortWords(words: string): string {
  const [own = ''] = words.split(sameForDates)
  return own.length > longestWords ? `${own.slice(0, longestWords).trimEnd()}…` : own
}

function rowsOfFields(fields: Readonly<Record<string, Field>> | undefined): string[][] {
  const rank = ([name, field]: [string, Field]) => (field.required || name === 'id' ? 0 : usefulness(name, field))
  return Object.entries(fields ?? {})
    .sort((left, right) => rank(left) - rank(right) || byLength(left[0], right[0]))
    .map(([name, field]) => [`${name}${field.required ? ' (required)' : ''}`, typeOfField(field), field.words ?? ''])
}

function typeOfParameter(parameter: Parameter, record: Readonly<Record<string, Field>>): string {
  const reference = referenceOf(parameter, record)
  const target = reference ? ` or name of ${reference.section}` : ''
  if (parameter.takes === 'ids') return `ids${target}`
  if (parameter.takes) return parameter.takes
  return reference ? `id${target}` : typeText(parameter)
}

function typeOfField(field: Field): string {
  const { refersTo, type } = field
  if (!refersTo) return typeText(field)
  return `${type === 'string' ? 'text' : 'id or name'} of ${refersTo.section}`
}

function effectText({ effect: { effect, reason, fields, otherwise } }: OperationDetails): string {
  const condition = fields && otherwise ? ` with ${fields.join(' or ')}, else ${otherwise}` : ''
  return `${effect}${condition}${reason ? ` (${reason})` : ''}`
}

function answerText({ list, response }: OperationDetails): string {
  if (list) return `Responds with a list of ${typeText(list.record)}${list.key ? `, key ${list.key.join(' + ')}` : ''}.`
  return response.type.type === 'unknown' ? '' : `Responds with ${typeText(response.type)}.`
}

function otherNames(label: string, names: readonly string[], shown: number): string {
  const others = names.slice(shown)
  return others.length > 0 ? `${label}: ${nameList(others, 30)}` : ''
}

function nameList(names: readonly string[], most: number): string {
  const rest = names.length - most
  return rest > 0 ? `${names.slice(0, most).join(' ')} and ${rest} more` : names.join(' ')
}
