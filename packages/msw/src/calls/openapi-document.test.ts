import { createHaloDouble } from '@halopsa/msw/double'
import { expect, test } from 'vitest'

const baseUrl = 'https://tenant.halopsa.com'
const now = () => Date.UTC(2026, 0, 1)

test('the double serves its own OpenAPI document to everybody', async () => {
  const double = createHaloDouble({ baseUrl })
  const response = await double.handle(new Request(`${baseUrl}/api/swagger/v2/swagger.json`))
  const { openapi, servers, paths } = await response.json()
  expect({ openapi, servers }).toEqual({ openapi: '3.0.1', servers: [{ url: '/api' }] })
  expect(Object.keys(paths).length).toBeGreaterThan(900)
  expect(paths['/Tickets'].get.parameters).toContainEqual({ name: 'open_only', in: 'query' })
  expect(paths['/Tickets/{id}'].delete.parameters[0]).toEqual({ name: 'id', in: 'path', required: true })
})

test('what is served without a token can be replaced like any other response', async () => {
  const double = createHaloDouble({ baseUrl })
  double.state.override('GET /AuthInfo', { auth_url: 'https://elsewhere.example/auth' })
  const response = await double.handle(new Request(`${baseUrl}/api/authinfo`))
  expect(await response.json()).toEqual({ auth_url: 'https://elsewhere.example/auth' })
})

test('each response has the time of the server', async () => {
  const double = createHaloDouble({ baseUrl, now })
  const response = await double.handle(new Request(`${baseUrl}/api/authinfo`))
  expect(Date.parse(response.headers.get('date') ?? '')).toBe(now())
})
