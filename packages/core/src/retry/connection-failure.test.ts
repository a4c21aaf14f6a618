import { createServer } from 'node:https'
import { inspect } from 'node:util'
import { listenOnLoopback } from '@halopsa/testing'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { selfSigned } from '../../test/self-signed.ts'
import { HaloClient, HaloConnectionError } from '../index.ts'

const newTicket = { method: 'post', path: '/Tickets', body: [{ summary: 'once' }] } as const
const quick = { retry: true, retryOptions: { minTimeout: 1, maxTimeout: 5 }, logger: () => {}, auth: 'x' } as const

/** A client whose `fetch` fails so. */
function failing(failure: unknown) {
  const attempts = vi.fn(async () => {
    throw failure
  })
  return { attempts, halo: new HaloClient({ ...quick, companyUrl: 'https://x.example', fetch: attempts }) }
}

/** What Deno throws, before version 2.9 and since. */
function denoFailures(text: string): Error[] {
  return [new TypeError(text), new TypeError('fetch failed', { cause: new Error(text) })]
}

describe('words that a caller can write into the URL', () => {
  test.each(
    [
      '/Tickets?note=connection+refused+(Connect)',
      '/Tickets?note=: client error (Connect)',
      '/Tickets/EAI_AGAIN_CONNECT_REFUSED',
    ].flatMap((path) =>
      denoFailures(
        `error sending request for url (${new URL(path, 'http://x')}): client error (SendRequest): connection closed`,
      ),
    ),
  )('are not taken for the words of Deno: %s', async (failure) => {
    const { halo, attempts } = failing(failure)
    await expect(halo.request(newTicket)).rejects.toMatchObject({ neverSent: false })
    expect(attempts).toHaveBeenCalledTimes(1)
  })
})

describe('the query of a call', () => {
  const text =
    'error sending request for url (https://x.example/api/Tickets?search=private): client error (Connect): tcp'
  test.each([
    ...denoFailures(text),
    Object.assign(new TypeError('Unable to connect'), {
      code: 'ECONNREFUSED',
      path: 'https://x.example/?search=private',
    }),
  ])('is in no error and no log line: %s', async (failure) => {
    const logger = vi.fn()
    const fetch = async () => {
      throw failure
    }
    const halo = new HaloClient({ companyUrl: 'https://x.example', auth: 'x', fetch, logger })
    const call = halo.request({ method: 'get', path: '/Tickets', query: { search: 'private' } })
    const error = await call.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HaloConnectionError)
    expect(error).toMatchObject({ neverSent: true })
    expect(inspect([error, logger.mock.calls], { depth: 10, showHidden: true })).not.toContain('private')
  })

  test('takes no cause away that does not hold it', async () => {
    const failure = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) })
    await expect(failing(failure).halo.request(newTicket)).rejects.toMatchObject({
      cause: failure,
      code: 'ECONNRESET',
      message: 'Connection failed: ECONNRESET (POST https://x.example/api/Tickets)',
    })
  })
})

describe('a certificate that is refused', () => {
  test.each([
    ...[
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ].map((code) => Object.assign(new Error('certificate'), { code })),
    ...denoFailures(
      'error sending request for url (https://x/): client error (Connect): invalid peer certificate: UnknownIssuer',
    ),
  ])('was never sent, and is not repeated: %s', async (failure) => {
    const { halo, attempts } = failing(failure)
    await expect(halo.request(newTicket)).rejects.toMatchObject({ neverSent: true, code: expect.any(String) })
    await expect(halo.request({ method: 'get', path: '/Tickets' })).rejects.toMatchObject({ neverSent: true })
    expect(attempts).toHaveBeenCalledTimes(2)
  })

  test('is one of a real server', async () => {
    const { key, cert } = selfSigned()
    const requests = vi.fn()
    const server = await listenOnLoopback(createServer({ key, cert }, requests))
    onTestFinished(() => server[Symbol.asyncDispose]())
    const attempts = vi.fn(fetch)
    const companyUrl = `https://127.0.0.1:${server.port}`
    const halo = new HaloClient({ ...quick, companyUrl, fetch: attempts })
    await expect(halo.request(newTicket)).rejects.toMatchObject({
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      neverSent: true,
    })
    expect(attempts).toHaveBeenCalledTimes(1)
    expect(requests).not.toHaveBeenCalled()
  })
})

describe('what is no Error', () => {
  test.each([undefined, null, 'text', 5])('%j, is a HaloConnectionError all the same', async (thrown) => {
    await expect(failing(thrown).halo.request(newTicket)).rejects.toBeInstanceOf(HaloConnectionError)
  })
})

test('a name that does not resolve proves that nothing was sent', async () => {
  const cause = Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
  const call = failing(new TypeError('fetch failed', { cause })).halo.request(newTicket)
  await expect(call).rejects.toMatchObject({ code: 'ENOTFOUND', neverSent: true })
})
