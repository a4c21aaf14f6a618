import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectClient, type TestServer, writesOf } from '../connect-client.ts'
import { tasks } from './tasks.ts'

let halo: HaloServer
let server: TestServer

beforeAll(async () => {
  halo = await startHaloServer()
  server = await connectClient(halo, { allow: ['write', 'delete', 'act'] })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await halo.close()
})

// No model takes part: what is measured is whether the server can solve a task, and says how. Where the double has no
// records, the answer shows that the call is taken.
test('there are a hundred tasks', () => {
  expect(tasks).toHaveLength(100)
  expect(new Set(tasks.map(({ question }) => question)).size).toBe(100)
})

describe.each(tasks)('$question', ({ calls, operation }) => {
  test('is solved by its calls, within the budget', async () => {
    for (const { tool, input, shows } of calls) {
      const { text, data, isError } = await server.call(tool, { ...input })
      expect({ text, isError }).toMatchObject({ isError: false, text: expect.stringMatching(shows) })
      expect(Math.max(countTokens(text), countTokens(JSON.stringify(data)))).toBeLessThanOrEqual(10_000)
    }
  })

  test.skipIf(operation === undefined)('is described by what its calls need', async () => {
    for (const { input } of calls) {
      const { text } = await server.call('describe', { operation })
      const used = [...Object.keys(input.parameters ?? {}), ...Object.keys(input.body ?? {})]
      expect(used.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
    }
  })
})

test('search finds the operation of nine in ten questions among its first ten, in the words of the question', async () => {
  const asked = tasks.filter(({ operation }) => operation !== undefined)
  const missed: string[] = []
  for (const { question, operation } of asked) {
    const { text } = await server.call('search', { question })
    if (!new RegExp(`^${operation} `, 'm').test(text)) missed.push(`${question} (${operation})`)
  }
  console.info(`search finds ${asked.length - missed.length} of ${asked.length}; not: ${missed.join('; ')}`)
  expect(missed.length).toBeLessThanOrEqual(asked.length / 10)
})

test('none of the tasks wrote anything: each waits for its person', () => {
  expect(writesOf(halo)).toEqual([])
})
