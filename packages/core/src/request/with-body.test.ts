import { describe, expect, test } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { formData, withBody } from '../index.ts'

describe('a request', () => {
  test.each([
    ['undefined', { body: undefined, query: {} }],
    ['null', { body: null, query: { faults: [{}] } }],
    ['a form without a file', { body: formData({ file: undefined }) }],
  ])('whose caller owes a body is refused by the name of that, with %s', async (_, request) => {
    const server = await serveHalo()
    const call = async () =>
      server.client().request(withBody({ method: 'post', path: '/Tickets', ...request }, 'faultsList'))
    await expect(call()).rejects.toThrow(TypeError)
    await expect(call()).rejects.toThrow('faultsList')
    expect(server.requests).toEqual([])
  })

  test('names what came in place of the body', () => {
    const request = { method: 'post', path: '/Tickets', body: undefined, query: { faults: [] } } as const
    expect(() => withBody(request, 'faultsList')).toThrow(/^post \/Tickets needs faultsList.*faults$/)
  })

  test('goes as it is with a body', () => {
    const request = { method: 'post', path: '/Tickets', body: [] } as const
    expect(withBody(request, 'faultsList')).toBe(request)
  })
})
