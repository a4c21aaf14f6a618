import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HaloServer, startHaloServer } from '../src/server.ts'
import { type Call, connect } from './connect.ts'
import { document, type Operation, operations, type Schema } from './document.ts'

const declared = operations.flatMap((operation) => {
  const [status, response] = Object.entries(operation.responses)[0] ?? []
  const schema = Object.values(response?.content ?? {})[0]?.schema
  return schema && schema.format !== 'binary' ? [{ operation, status: Number(status), schema }] : []
})

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv, ['date-time', 'uuid', 'int32', 'int64', 'float', 'double', 'byte', 'uri'])
for (const format of ['binary', 'date-span']) ajv.addFormat(format, true)
// A tenant sends dates without a zone, and with none to seven digits of a second.
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z?$/)
// A tenant sends fields that its document does not have.
const openDocument: unknown = JSON.parse(JSON.stringify(document).replaceAll('"additionalProperties":false', '"x":0'))
ajv.addSchema(openDocument as object, 'document')

let server: HaloServer
let call: Call

beforeAll(async () => {
  server = await startHaloServer()
  call = await connect(server)
})
afterAll(() => server.close())

test('the document declares responses', () => {
  expect(declared.length).toBeGreaterThan(60)
})

describe('the response is as the document declares it', () => {
  test.each(declared)('$operation.method $operation.path', async ({ operation, status, schema }) => {
    const created = await call('POST', `/${operation.section}`, [createRecord(operation)])
    const { id } = created.ok ? ((await created.json()) as { id?: number }) : {}
    const isPost = operation.method === 'POST'
    const path = operation.path.replace('{id}', `${id}`).replace(/(?<=\d)$/, '?ticket_id=1000&lookupid=1')
    const response = await call(operation.method, path, isPost ? [createRecord(operation)] : undefined)
    expect(response.status).toBe(status)
    const body: unknown = await response.json()
    expect(findErrors(schema, body)).toEqual([])
    // A page of DashboardLinks is a view on a live server, although the document declares an array.
    const hasPages = operation.parameters?.some(({ name }) => name === 'page_no')
    if (hasPages && operation.path !== '/DashboardLinks') {
      const page: unknown = await (await call('GET', `${operation.path}?pageinate=true&page_size=5&page_no=1`)).json()
      expect(findErrors(schema, page)).toEqual([])
    }
  })
})

/**
 * A record with a value in every field that the section declares. Where the double knows the fields, it has to add a
 * date's zone, and it sends a field that is not declared; the 4,000 settings of `Control` are stored unchecked.
 */
function createRecord({ section }: Operation): Record<string, unknown> {
  const post = operations.find(({ method, path }) => method === 'POST' && path === `/${section}`)
  const schema = post?.requestBody?.content['application/json']?.schema
  const name = (schema?.items ?? schema)?.$ref?.split('/').pop() ?? 'Attachment'
  const { properties = {} } = document.components.schemas[name] as { properties?: Record<string, Schema> }
  // With `_loadreportonly` a report is run and not saved.
  const leftOut = ['id', 'data', '_loadreportonly']
  const fields = Object.entries(properties).filter(([field]) => !leftOut.includes(field))
  const record = Object.fromEntries(fields.map(([field, type]) => [field, createValue(type)]))
  const keys = { ...(section === 'Actions' && { ticket_id: 1000 }), ...(section === 'Lookup' && { lookupid: 1 }) }
  return name === 'Control' ? record : { ...record, ...keys, datecreated: '2026-01-02T03:04:05', no_such_field: 'x' }
}

function createValue({ type, format }: Schema): unknown {
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return true
  if (type === 'array') return []
  if (type !== 'string') return null
  return (
    { 'date-time': '2026-01-02T03:04:05Z', uuid: crypto.randomUUID(), uri: 'https://example.com' }[format ?? ''] ??
    'text'
  )
}

function findErrors(schema: Schema, body: unknown): string[] {
  const validate = ajv.compile(absolute(schema) as object)
  validate(body)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as Schema
}
