import { type HaloRecord, type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

/** A moment so many hours from now, as Halo writes it: UTC without a zone. */
const hoursFromNow = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19)

const ticket = (id: number, fields: HaloRecord): HaloRecord => ({
  id,
  summary: `Ticket ${id}`,
  status_id: 1,
  client_id: 1,
  client_name: 'Brightwater Dental',
  agent_id: 9,
  team_id: 1,
  dateoccurred: hoursFromNow(-72),
  fixbydate: hoursFromNow(48),
  ...fields,
})

const run = async (...args: string[]) => {
  const result = await runHaloInProcess([...args, '--json'], { env: tenantOf(server) })
  return { ...result, rows: result.stdout === '' ? [] : (JSON.parse(result.stdout) as HaloRecord[]) }
}

const idsOf = (rows: readonly HaloRecord[]) => rows.map(({ id }) => id)

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Agent: [
        { id: 1, name: 'Robin Field', team_id: 1, team: 'First Line' },
        { id: 2, name: 'Sam Okafor', team_id: 2, team: 'Second Line' },
        { id: 9, name: 'Unassigned' },
      ],
      Tickets: [
        ticket(101, { agent_name: 'Unassigned', fixbydate: hoursFromNow(-2) }),
        ticket(102, { agent_id: 1, agent_name: 'Robin Field', fixbydate: hoursFromNow(-3) }),
        ticket(103, { agent_name: 'Unassigned', dateoccurred: hoursFromNow(-1), team_id: 2 }),
        ticket(104, { agent_id: 0, fixbydate: hoursFromNow(2) }),
        ticket(105, { agent_name: 'Unassigned', status_id: 9 }),
        ticket(106, { agent_id: 2, agent_name: 'Sam Okafor', fixbydate: hoursFromNow(3), client_id: 2 }),
        ticket(107, { agent_id: 1, agent_name: 'Robin Field', fixbydate: hoursFromNow(-1), onhold: true }),
      ],
    },
  })
})
afterEach(() => server.close())

test('triage shows open tickets that nobody has, what is breached first, and none that somebody has', async () => {
  const { rows, code } = await run('triage')
  expect(code).toBe(0)
  expect(idsOf(rows)).toEqual([101, 104, 103])
  expect(rows[0]).toMatchObject({ id: 101, sla: 'breached', new: false })
  expect(rows.map(({ sla }) => sla)).toEqual(['breached', 'at risk', 'in time'])
  expect(rows[2]).toMatchObject({ id: 103, new: true })
})

test('triage narrows to a team by its name', async () => {
  expect(idsOf((await run('triage', '--team', 'second line')).rows)).toEqual([103])
})

test('mine shows the open tickets of the agent that is signed in', async () => {
  expect(idsOf((await run('mine')).rows)).toEqual([102, 107])
})

test('sla shows what is breached and what is soon to be, without tickets on hold', async () => {
  expect(idsOf((await run('sla')).rows)).toEqual([102, 101, 104, 106])
  expect(idsOf((await run('sla', '--breached')).rows)).toEqual([102, 101])
  expect(idsOf((await run('sla', '--hours', '1')).rows)).toEqual([102, 101])
  expect(idsOf((await run('sla', '--client', '2')).rows)).toEqual([106])
})

test.each(['sla', 'triage'])('%s refuses hours that are none', async (command) => {
  const { code, stderr } = await runHaloInProcess([command, '--hours', '-4'], { env: tenantOf(server) })
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'halo: --hours is 0 or more, not -4\n' })
})

test('as many rows come as are asked for, and how many there are is told', async () => {
  const { rows, stderr } = await run('sla', '--limit', '1')
  expect(idsOf(rows)).toEqual([102])
  expect(stderr).toContain('1 of 4 open tickets whose SLA is breached or at risk')
})

test('a list without tickets says so', async () => {
  const { rows, stderr } = await run('sla', '--agent', 'Sam Okafor', '--breached')
  expect(rows).toEqual([])
  expect(stderr).toBe('There are no open tickets whose SLA is breached\n')
})

test('the names and the deadline come, because the request asks for them', async () => {
  await run('triage')
  const asked = server.state.requests.find(({ path }) => path === '/api/Tickets')
  expect(Object.fromEntries(asked?.query ?? [])).toMatchObject({
    open_only: 'true',
    includeagent: 'true',
    includestatus: 'true',
    includeslaactiondate: 'true',
  })
  expect(asked?.ignored ?? []).toEqual([])
})

test('a job that reads refuses --dry-run, and sends nothing', async () => {
  expect(await run('triage', '--dry-run')).toMatchObject({ code: 2, rows: [] })
  expect(server.state.requests).toEqual([])
})
