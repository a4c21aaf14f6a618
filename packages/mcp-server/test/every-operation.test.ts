import type { OperationDetails, ValueType } from '@halopsa/catalog'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalog, connectClient, type TestServer, writesOf } from './connect-client.ts'

let halo: HaloServer
let server: TestServer

beforeAll(async () => {
  halo = await startHaloServer()
  server = await connectClient(halo)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await halo.close()
})

/** Arguments with which nothing but what an operation does stands in its way. */
function argumentsOf({ name, pathParameters, queryParameters, body }: OperationDetails): Record<string, unknown> {
  const required = [...pathParameters, ...queryParameters.filter((parameter) => parameter.required)]
  const parameters = Object.fromEntries(required.map((parameter) => [parameter.name, anyValueOf(parameter)]))
  return { operation: name, parameters, ...(body?.required && body.kind === 'json' && { body: bodyOf(body.type) }) }
}

function bodyOf(type: ValueType): unknown {
  if (type.type === 'array') return []
  return type.type === 'schema' || type.type === 'object' || type.type === 'unknown' ? {} : anyValueOf(type)
}

function anyValueOf({ type, format, values }: ValueType): unknown {
  if (values) return values[0]
  if (format === 'date-time') return '2026-01-31'
  return type === 'boolean' ? true : type === 'integer' || type === 'number' ? 1 : '1'
}

const operations = catalog.operations.map(({ name }) => catalog.describe(name))
const harmful = operations.filter(({ effect }) => effect.effect !== 'read')

test('every operation that writes, deletes or acts is refused, and nothing reaches the tenant', async () => {
  expect(harmful.length).toBeGreaterThan(790)
  const passed: string[] = []
  for (const operation of harmful) {
    for (const tool of ['read', 'write']) {
      const { isError } = await server.call(tool, argumentsOf(operation)).catch(() => ({ isError: true }))
      if (!isError) passed.push(`${tool} ${operation.name}`)
    }
  }
  expect(passed).toEqual([])
  expect(halo.state.requests).toEqual([])
})

test('every operation that is not allowed is refused where another one is', async () => {
  await using other = await connectClient(halo, { allow: ['write:postStatus'] })
  const passed: string[] = []
  for (const operation of harmful.filter(({ name }) => name !== 'postStatus')) {
    const { isError } = await other.call('write', argumentsOf(operation))
    if (!isError) passed.push(operation.name)
  }
  expect(passed).toEqual([])
  expect(halo.state.requests).toEqual([])
})

test('every reading POST passes', async () => {
  const reading = operations.filter(
    ({ effect, method, response }) => effect.effect === 'read' && method === 'post' && response.format !== 'bytes',
  )
  expect(reading.length).toBeGreaterThan(8)
  for (const operation of reading) {
    const input = argumentsOf(operation)
    const body = operation.effect.fields ? { ...input, body: { [operation.effect.fields[0] ?? '']: true } } : input
    const { isError, text } = await server.call('read', body)
    // What the double has no record for is refused by the double.
    if (isError) expect(text).toMatch(/HaloPSA refused/)
  }
  expect(writesOf(halo).length).toBe(reading.length)
})
