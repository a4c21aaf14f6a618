import { startHaloServer } from '@halopsa/msw/server'
import { describe, expect, test } from 'vitest'
import { bundle } from './bundle.ts'
import { installProgram } from './install-program.ts'
import { findRuntime } from './runtimes/find-runtime.ts'
import { startWorker } from './runtimes/workerd.ts'

const executable = findRuntime('workerd')

describe.skipIf(executable === undefined)('workerd, with a client of the isolate', () => {
  test('serves on when the request ends that was fetching the token, and many at once', async () => {
    await using server = await startHaloServer({ tickets: 250 })
    await using program = await installProgram()
    const { url: companyUrl, clientId, clientSecret, state } = server
    const code = await bundle(program.path, 'isolate.ts', ['workerd', 'worker'])
    const variables = { companyUrl, clientId, clientSecret }
    await using worker = await startWorker({ executable: String(executable), code, variables })
    const read = async () => (await fetch(worker.url)).json()

    const end = state.trouble({ on: '/auth/token', latency: 1000, times: 1 })
    const gone = new AbortController()
    const abandoned = fetch(worker.url, { signal: gone.signal }).catch((error) => error.name)
    while (!state.requests.some(({ path }) => path === '/auth/token'))
      await new Promise((resolve) => setTimeout(resolve, 10))
    gone.abort()
    expect(await abandoned).toBe('AbortError')
    expect(await read()).toEqual({ count: 250 })
    end()

    const counts = await Promise.all(Array.from({ length: 20 }, read))
    expect(counts).toEqual(Array.from({ length: 20 }, () => ({ count: 250 })))
    expect(state.requests.filter(({ path }) => path === '/auth/token').length).toBeLessThanOrEqual(2)

    state.revokeTokens()
    expect(await Promise.all([read(), read()])).toEqual([{ count: 250 }, { count: 250 }])
  })
})
