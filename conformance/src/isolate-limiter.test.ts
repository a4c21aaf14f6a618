import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { describe, expect, test } from 'vitest'
import { bundle } from './bundle.ts'
import { findRuntime } from './runtimes/find-runtime.ts'
import { startWorker } from './runtimes/workerd.ts'

const executable = findRuntime('workerd')
const program = join(import.meta.dirname, '../program')

describe.skipIf(executable === undefined)('workerd, with a limiter of the isolate', () => {
  test('admits the calls of all requests that wait, whichever of them has ended or was abandoned', async () => {
    await using server = await startHaloServer({ tickets: 250 })
    const { url: companyUrl, clientId, clientSecret, state } = server
    state.limit({ requests: 4, seconds: 1 })
    const code = await bundle(program, 'isolate.ts', ['@halopsa/source', 'workerd', 'worker'])
    const variables = { companyUrl, clientId, clientSecret, limit: '4', window: '1000' }
    await using worker = await startWorker({ executable: String(executable), code, variables })
    const read = async (signal?: AbortSignal) => (await fetch(worker.url, { signal })).json()

    const gone = new AbortController()
    expect(await Promise.all(Array.from({ length: 4 }, () => read()))).toEqual(Array(4).fill({ count: 250 }))
    const waiting = Array.from({ length: 6 }, () => read())
    await new Promise((resolve) => setTimeout(resolve, 100))
    // The timer for the next turn belongs to the last that came.
    const abandoned = Array.from({ length: 3 }, () => read(gone.signal).catch((error) => error.name))
    await new Promise((resolve) => setTimeout(resolve, 100))
    gone.abort()
    expect(await Promise.all(abandoned)).toEqual(Array(3).fill('AbortError'))
    expect(await Promise.all(waiting)).toEqual(Array(6).fill({ count: 250 }))
    expect(await read()).toEqual({ count: 250 })
    const calls = state.requests.filter(({ path }) => path === '/api/Tickets')
    expect(calls.filter(({ status }) => status !== 200)).toEqual([])
  })
})
