import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type RunSurroundings, runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer({ seed: { Tickets: [{ id: 5, summary: 'No network', agent_id: 3, team_id: 2 }] } })
})
afterEach(() => server.close())

const run = (args: string[], surroundings: RunSurroundings = {}) =>
  runHaloInProcess(['assign', ...args], { env: tenantOf(server), ...surroundings })

const ticket = () => server.state.list('Tickets')[0]

test('gives a ticket to an agent by name', async () => {
  expect((await run(['5', 'sam okafor', '--yes'])).code).toBe(0)
  expect(ticket()).toMatchObject({ agent_id: 2, team_id: 2 })
})

test('me is the agent that is signed in', async () => {
  await run(['5', 'me', '--yes'])
  expect(ticket()).toMatchObject({ agent_id: 1 })
})

test('gives it to a team, with or without an agent', async () => {
  await run(['5', '--team', 'First Line', '--yes'])
  expect(ticket()).toMatchObject({ agent_id: 3, team_id: 1 })
  await run(['5', '2', '--team', 'Second Line', '--yes'])
  expect(ticket()).toMatchObject({ agent_id: 2, team_id: 2 })
})

test('prints the ticket as an object of JSON, as tickets update does', async () => {
  const { stdout } = await run(['5', 'me', '--yes', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ id: 5, agent_id: 1 })
})

test('shows who has it and who gets it before it asks', async () => {
  const { code, stderr } = await run(['5', 'Sam Okafor'], { isTerminal: true, input: 'n\n' })
  expect(code).toBe(1)
  expect(stderr).toContain('Ticket 5 "No network" goes to Sam Okafor')
  expect(stderr).toContain('agent_id: 3 → 2')
  expect(ticket()).toMatchObject({ agent_id: 3 })
})

test('an agent who is not there is named with those who are near', async () => {
  const { code, stderr } = await run(['5', 'Sam Okafer', '--yes'])
  expect(code).toBe(5)
  expect(stderr).toContain('Agent has no "Sam Okafer"; the nearest are "Sam Okafor"')
})

test('Ctrl+C ends the wait for the id of a name', async () => {
  server.state.trouble({ on: 'GET /Agent', latency: 4_000 })
  const interruption = new AbortController()
  setTimeout(() => interruption.abort(), 500)
  const start = performance.now()
  const { signal } = interruption
  await expect(run(['5', 'Sam Okafor'], { isTerminal: true, input: 'y\n', signal })).rejects.toThrow(/abort/)
  expect(performance.now() - start).toBeLessThan(3_000)
  expect(ticket()).toMatchObject({ agent_id: 3 })
})

test('needs an agent or a team', async () => {
  expect(await run(['5', '--yes'])).toMatchObject({ code: 2, stderr: 'halo: assign takes an agent, me, or --team\n' })
})
