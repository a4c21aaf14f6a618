import type { Type } from '@halopsa/codegen'
import { describe, expect, test } from 'vitest'
import { templateNames } from '../document/path-template.ts'
import type { Model, Operation, Section } from '../model/model.ts'
import { operationRole } from '../model/role.ts'
import { emitHaloTable } from './halo-table.ts'

const emptyModel: Model = {
  sections: [],
  schemas: {},
  schemaIdentifiers: {},
  references: {},
  synonyms: {},
  roleWords: {},
}
const integer: Type = { kind: 'number', integer: true }
const text: Type = { kind: 'string' }
const unknownResponse = { source: 'unknown', format: 'any', type: { kind: 'unknown' } } as const

const reference = (name: string): Type => ({ kind: 'reference', name })
const arrayOf = (items: Type): Type => ({ kind: 'array', items })
const answering = (type: Type): Pick<Operation, 'response'> => ({
  response: { source: 'declared', format: 'json', type },
})
const object = (properties: Record<string, Type>): Type => ({
  kind: 'object',
  properties: Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, { required: false, type }])),
})

function section(name: string, ...operations: Partial<Operation>[]): Section {
  return {
    name,
    apiName: `${name}API`,
    packageName: name.toLowerCase(),
    weight: 1,
    operations: operations.map(({ method = 'get', path = `/${name}`, ...operation }) => ({
      name: 'operation',
      method,
      path,
      role: operationRole(method, path),
      effect: { effect: 'read' },
      identifiers: [],
      pathParameters: pathParameters(path),
      queryParameters: [],
      response: unknownResponse,
      ...operation,
    })),
  }
}

function pathParameters(path: string): Operation['pathParameters'] {
  return templateNames(path).map((name) => ({ name, required: true, type: integer }))
}

function rows(model: Partial<Model>): string[] {
  return emitHaloTable({ ...emptyModel, ...model })
    .split('\n')
    .filter((line) => /^ {2}\S/.test(line))
}

describe('a section', () => {
  test('has its methods by path', () => {
    const tickets = section(
      'Tickets',
      {},
      { method: 'post' },
      { path: '/Tickets/{id}' },
      { path: '/Tickets/{id}', method: 'delete' },
      { path: '/Tickets/a,b c', method: 'post' },
    )
    expect(rows({ sections: [tickets] })).toEqual(["  Tickets: { paths: 'list,save {id}:get,delete a%2Cb%20c:POST' },"])
  })

  test('has the schemas that it takes and declares, and whether it pages', () => {
    const client = section(
      'Client',
      {
        ...answering(reference('Area_View')),
        list: {
          shape: 'view',
          recordsKey: 'clients',
          record: reference('Area_List'),
          paging: 'pages',
          pageParameters: [],
        },
      },
      { method: 'post', body: { key: 'areaList', kind: 'json', required: true, type: arrayOf(reference('Area')) } },
      { path: '/Client/{id}', ...answering(reference('Area')) },
      { path: '/Client/me', ...answering(reference('Area')) },
    )
    const view = object({ columns: arrayOf(reference('Column')), clients: arrayOf(reference('Area_List')) })
    const area = object({ id: integer, name: text })
    expect(rows({ sections: [client], schemas: { Area: area, Area_List: area, Area_View: view } })).toEqual([
      "  Client: { paths: 'list,save {id}:get me:GET', posted: 'Area', answered: 'Area', list: 'clients:Area_List', paging: 'pages', answers: { 'get me': 'Area' } },",
      "  Area: 'integer id|string name',",
      "  Area_List: 'integer id|string name',",
    ])
  })

  test('leaves out schemas that are only inferred', () => {
    const inferred = { source: 'schema-name', format: 'json', type: reference('Area') } as const
    expect(rows({ sections: [section('Area', { path: '/Area/{id}', response: inferred })] })).toEqual([
      "  Area: { paths: '{id}:get' },",
    ])
  })

  test('cannot break out of the text', () => {
    const rowOf = (name: string) => rows({ sections: [section(name, {})] })[0]
    expect(rowOf(`a'b\${x}`)).toBe(`  'a\\'b\${x}': { paths: 'list' },`)
    expect(rowOf('__proto__')).toBe("  ['__proto__']: { paths: 'list' },")
  })
})

describe('a schema', () => {
  const post = (name: string): Partial<Operation> => ({
    method: 'post',
    body: { key: 'body', kind: 'json', required: true, type: arrayOf(reference(name)) },
  })
  const fieldsOf = (schema: Type, schemas: Record<string, Type> = {}) =>
    rows({
      sections: [section('Note', { path: '/Note/{id}' }, post('Note'))],
      schemas: { Note: schema, ...schemas },
    })[1]

  test('that is only ever posted has the fields that are checked, by type', () => {
    const note = object({
      id: integer,
      hours: { kind: 'number', integer: false },
      done: { kind: 'nullable', type: { kind: 'boolean' } },
      when: { kind: 'string', format: 'date-time' },
      key: { kind: 'string', format: 'uuid' },
      tags: { kind: 'array', items: text },
      owner: reference('Agent'),
      level: reference('Level'),
      colour: reference('Colour'),
      text: text,
    })
    expect(fieldsOf(note, { Agent: object({}), Level: integer, Colour: text })).toBe(
      "  Note: 'integer id,level|number hours|boolean done|datetime when|uuid key|array tags|object owner',",
    )
  })

  test('escapes what separates names', () => {
    expect(fieldsOf(object({ 'a,b|c d%': integer }))).toBe("  Note: 'integer a%2Cb%7Cc%20d%25',")
  })

  test('of a section that has settings instead of records is left out', () => {
    expect(
      rows({ sections: [section('Control', post('Control'))], schemas: { Control: object({ id: integer }) } }),
    ).toEqual(["  Control: { paths: 'save', posted: 'Control' },"])
  })
})

test('the first line says that the file is generated', () => {
  expect(emitHaloTable(emptyModel)).toMatch(/^\/\/ Generated by the generator/)
})
