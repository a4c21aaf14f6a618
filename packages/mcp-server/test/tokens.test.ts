import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalog, connectClient, type TestServer, type ToolResult } from './connect-client.ts'

let halo: HaloServer
let server: TestServer

const longText = 'The printer in the hall does not answer, and people wait. <b>Please</b> hurry — «dringend» 至急. '

beforeAll(async () => {
  halo = await startHaloServer()
  halo.state.seed({
    Tickets: [
      { id: 9000, summary: longText.repeat(3), details: `<p>${longText.repeat(400)}</p>`, client_id: 1 },
      // A longer subject than most, in three writing systems.
      ...Array.from({ length: 60 }, (_, index) => ({
        id: 9100 + index,
        summary: `${longText}${index}`,
        client_id: 1 + (index % 5),
        client_name: 'Harbour Logistics International',
        user_name: 'Alexandra Papadopoulou',
        team: 'Second Line',
        fixbydate: '2026-03-01T10:00:00',
        agent_id: 0,
      })),
    ],
    Actions: Array.from({ length: 40 }, (_, index) => ({
      ticket_id: 9000,
      id: index + 1,
      note: longText.repeat(60),
      outcome_id: 2,
      datetime: '2026-03-01T10:00:00',
    })),
  })
  server = await connectClient(halo, { allow: ['write', 'delete', 'act'], sql: true })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await halo.close()
})

/** Tokens of an answer, in the form that takes more. */
const tokensOf = ({ text, data }: ToolResult) => Math.max(countTokens(text), countTokens(JSON.stringify(data)))

test('the list of all tools takes 2,000 tokens at most', async () => {
  const { tools } = await server.client.listTools()
  expect(countTokens(JSON.stringify(tools))).toBeLessThanOrEqual(2_000)
})

test('describe takes 800 in the middle, and 2,500 in 95 of 100', async () => {
  const sizes: number[] = []
  for (const { name } of catalog.operations) sizes.push(tokensOf(await server.call('describe', { operation: name })))
  sizes.sort((left, right) => left - right)
  const [median = 0, most = 0] = [sizes[sizes.length >> 1], sizes[Math.floor(sizes.length * 0.95)]]
  expect(median).toBeLessThanOrEqual(800)
  expect(most).toBeLessThanOrEqual(2_500)
  console.info(`describe: ${median} tokens in the middle, ${most} at 95 %, ${sizes.at(-1)} at most`)
})

test('a ticket takes 1,500 at most, however long its texts are', async () => {
  const ticket = await server.call('get_ticket', { id: 9000 })
  expect(tokensOf(ticket)).toBeLessThanOrEqual(1_500)
  expect(tokensOf(ticket)).toBeGreaterThan(300)
  expect(ticket.text).toContain('characters)')
})

test('a triage of 50 tickets takes 4,000 at most', async () => {
  const triage = await server.call('triage')
  expect(triage.text).toContain('(50 of 61)')
  expect(tokensOf(triage)).toBeLessThanOrEqual(4_000)
})

describe('no answer is above the budget, and one that is cut says so with numbers', () => {
  test.each([
    [
      'many rows',
      'read',
      { operation: 'getTickets', limit: 100, fields: ['id', 'summary', 'details', 'user_name'] },
      /Cut to fit: \d+ of 100 rows of records/,
    ],
    [
      'a long record',
      'read',
      { operation: 'getTicketsById', parameters: { id: 9000 }, fields: ['id', 'details'] },
      /characters\)|Cut to fit/,
    ],
    ['many actions', 'get_ticket', { id: 9000, actions: 40, full: true }, /Cut to fit: \d+ of 40 rows of actions/],
  ])('%s', async (_, tool, input, cut) => {
    for (const budget of [1_000, 3_000, 10_000]) {
      await using small = await connectClient(halo, { budget })
      const answer = await small.call(tool, input)
      expect(tokensOf(answer)).toBeLessThanOrEqual(budget)
      if (budget === 1_000) expect(answer.text).toMatch(cut)
    }
  })
})
