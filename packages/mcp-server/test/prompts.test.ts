import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectClient, type TestServer } from './connect-client.ts'

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

test('prompts name tools that there are', async () => {
  const { prompts } = await server.client.listPrompts()
  expect(prompts.map(({ name }) => name)).toEqual(['triage-my-queue', 'weekly-client-report', 'find-unbilled-time'])
  const tools = new Set((await server.client.listTools()).tools.map(({ name }) => name))
  for (const { name } of prompts) {
    const { messages } = await server.client.getPrompt({
      name,
      arguments: { client: 'Summit Legal', team: 'First Line' },
    })
    const text = JSON.stringify(messages)
    const named =
      text.match(/\b(?:my_queue|sla_at_risk|triage|get_ticket|client_card|find_tickets|time_entries)\b/g) ?? []
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((tool) => !tools.has(tool))).toEqual([])
  }
})

test.each([
  ['weekly-client-report', 'client', 'summ', ['Summit Legal']],
  ['triage-my-queue', 'team', 'first', ['First Line']],
  ['find-unbilled-time', 'agent', 'oka', ['Sam Okafor']],
])('%s completes %s', async (name, argument, value, values) => {
  const { completion } = await server.client.complete({
    ref: { type: 'ref/prompt', name },
    argument: { name: argument, value },
  })
  expect(completion.values).toEqual(values)
})

test('lists of the tenant are data between marks', async () => {
  const { resources } = await server.client.listResources()
  expect(resources.map(({ uri }) => uri)).toContain('halopsa://tenant/statuses')
  for (const { uri } of resources) {
    const { contents } = await server.client.readResource({ uri })
    expect(JSON.stringify(contents)).toMatch(/<tenant-data [0-9a-f]{8}>/)
  }
  expect(server.audit.at(-1)).toMatchObject({ tool: 'resource', effect: 'read', outcome: 'answered' })
})

test('a schema is a resource, with completion, and one that does not exist is told with the nearest', async () => {
  const { contents } = await server.client.readResource({ uri: 'halopsa://schemas/Area' })
  expect(JSON.stringify(contents)).toContain('Schema Area')
  const ref = { type: 'ref/resource' as const, uri: 'halopsa://schemas/{name}' }
  const { completion } = await server.client.complete({ ref, argument: { name: 'name', value: 'faul' } })
  expect(completion.values).toContain('Faults')
  await expect(server.client.readResource({ uri: 'halopsa://schemas/Fualts' })).rejects.toThrow(
    'the nearest are Faults',
  )
})
