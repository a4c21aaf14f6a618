import { expect, test, vi } from 'vitest'
import { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { toKyRetry } from './to-ky-retry.ts'
import { type Fetch, type KyCall, withoutCopy } from './without-copy.ts'

const request = new Request('https://x.example')
const retry = toKyRetry('get', true, undefined, false)
const dropped = new HaloConnectionError('dropped', { neverSent: false })

test('calls ky once, without retry, where the first attempt is answered', async () => {
  const call = vi.fn<KyCall<Response>>((send) => send(request))
  await withoutCopy(call)(async () => new Response(), retry)
  expect(call.mock.calls.map(([, options]) => options)).toEqual([0])
})

test('gives its failure to a second call of ky as that of the first attempt', async () => {
  const send = vi.fn<Fetch>(async () => {
    if (send.mock.calls.length === 1) throw dropped
    return new Response('second')
  })
  const seen: unknown[] = []
  const call: KyCall<Response> = async (fetch, options) => {
    if (!options) return fetch(request)
    return fetch(request).catch((error) => {
      seen.push(error)
      return fetch(request)
    })
  }
  await expect((await withoutCopy(call)(send, retry)).text()).resolves.toBe('second')
  expect(seen).toEqual([dropped])
  expect(send).toHaveBeenCalledTimes(2)
})

test('throws at once what is not to be repeated', async () => {
  const call = vi.fn<KyCall<Response>>((send) => send(request))
  const refused = new Error('refused')
  await expect(withoutCopy(call)(() => Promise.reject(refused), retry)).rejects.toBe(refused)
  expect(call).toHaveBeenCalledTimes(1)
})
