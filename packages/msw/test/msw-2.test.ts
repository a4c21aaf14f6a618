import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createHaloDouble, haloHandlers } from '../src/index.ts'

// The handlers import the peer `msw`, which here is version 2, as in a project that has not moved to version 3.
vi.mock('msw', () => import('msw-2'))

const double = createHaloDouble({ baseUrl: 'https://tenant.halopsa.com' })
let mock: { listen(): void; close(): void }

beforeAll(async () => {
  const { setupServer } = await import('msw-2/node')
  mock = setupServer(...(haloHandlers(double) as unknown as Parameters<typeof setupServer>))
  mock.listen()
})
afterAll(() => mock.close())

test('the handlers work with msw 2', async () => {
  const { clientId, clientSecret } = double
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const token = await fetch('https://tenant.halopsa.com/auth/token', { method: 'POST', body })
  const { access_token } = (await token.json()) as { access_token: string }
  const headers = { authorization: `Bearer ${access_token}` }
  const response = await fetch('https://tenant.halopsa.com/api/Tickets/1000', { headers })
  expect(await response.json()).toMatchObject({ id: 1000 })
  double.state.trouble({ fault: 'reset' })
  await expect(fetch('https://tenant.halopsa.com/api/Tickets/1000', { headers })).rejects.toThrow(TypeError)
})
