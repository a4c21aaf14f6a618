import { type HaloRecord, type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

const agents = [
  { id: 1, name: 'Robin Field', workday_id: 1 },
  { id: 2, name: 'Sam Okafor', workday_id: 1 },
  { id: 7, name: 'Gone', workday_id: 1, isdisabled: true },
  { id: 8, name: 'Integration', isapiagent: true },
  { id: 9, name: 'Unassigned' },
]

/** A working week of eight hours a day, of which the agent booked so many. */
const timesheets = (agentId: number, booked: number[]): HaloRecord[] =>
  booked.map((hours, index) => ({
    id: 0,
    agent_id: agentId,
    date: `2026-03-0${index + 2}T00:00:00`,
    target_hours: index < 5 ? 8 : 0,
    actual_hours: hours,
  }))

/** A time entry around noon, where this computer is. */
const entry = (id: number, agentId: number, day: string, hours: number, fields: HaloRecord = {}): HaloRecord => ({
  id,
  agent_id: agentId,
  start_date: new Date(`${day}T12:00:00`).toISOString(),
  end_date: new Date(`${day}T13:00:00`).toISOString(),
  timetaken: hours,
  ...fields,
})

beforeEach(async () => {
  // The Monday after the week from 2 to 8 March. Only the date is set: requests still need their timers.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 9, 10) })
  server = await startHaloServer({
    seed: {
      Agent: agents,
      Timesheet: [],
      TimesheetEvent: [],
      Workday: [{ id: 1, name: 'Weekdays', start: '1899-12-30T09:00:00', end: '1899-12-30T17:00:00' }],
    },
  })
})
afterEach(async () => {
  vi.useRealTimers()
  await server.close()
})

const gaps = async (...args: string[]) => {
  const { stdout, stderr } = await runHaloInProcess(['time', 'gaps', ...args, '--json'], { env: tenantOf(server) })
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as HaloRecord[]).map(({ agent, date, missing_hours: hours }) => [agent, date, hours])
}

test('finds the day on which two hours are missing, and no weekend', async () => {
  server.state.seed({
    Timesheet: [...timesheets(1, [8, 6, 8, 8, 8.5, 0, 0]), ...timesheets(2, [8, 8, 8, 8, 8, 0, 0])],
  })
  expect(await gaps()).toEqual([['Robin Field', '2026-03-03', 2]])
})

test('counts working hours and time entries where there are no timesheets', async () => {
  const days = ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day}`)
  server.state.seed({
    TimesheetEvent: [
      ...days.map((day, index) => entry(index + 1, 1, day, day === '2026-03-04' ? 6 : 8)),
      ...days.map((day, index) => entry(index + 11, 2, day, 8)),
    ],
  })
  expect(await gaps()).toEqual([['Robin Field', '2026-03-04', 2]])
})

test('breaks and holidays are no work, and a whole day off is no gap', async () => {
  server.state.seed({
    Timesheet: timesheets(2, [8, 8, 8, 8, 8, 0, 0]),
    TimesheetEvent: [entry(1, 1, '2026-03-02', 7), entry(2, 1, '2026-03-02', 1, { break_type: 1 })],
    Holiday: [
      {
        id: crypto.randomUUID(),
        agent_id: 1,
        allday: true,
        date: '2026-03-03T00:00:00',
        end_date: '2026-03-06T00:00:00',
      },
    ],
  })
  expect(await gaps()).toEqual([['Robin Field', '2026-03-02', 1]])
})

test('shows one agent, as many days as asked for, and the days without a gap', async () => {
  server.state.seed({ Timesheet: [...timesheets(1, [8, 6, 8, 8, 8, 0, 0]), ...timesheets(2, [0, 0, 0, 0, 0, 0, 0])] })
  expect(await gaps('--agent', 'me')).toEqual([['Robin Field', '2026-03-03', 2]])
  expect(await gaps('--agent', 'me', '--days', '5')).toEqual([])
  expect(await gaps('--agent', 'Sam Okafor', '--days', '3', '--complete')).toEqual([
    ['Sam Okafor', '2026-03-06', 8],
    ['Sam Okafor', '2026-03-07', 0],
    ['Sam Okafor', '2026-03-08', 0],
  ])
})

test('some minutes are no gap, unless they are asked for', async () => {
  server.state.seed({ Timesheet: [...timesheets(1, [8, 7.8, 8, 8, 8, 0, 0]), ...timesheets(2, [8, 8, 8, 8, 8, 0, 0])] })
  expect(await gaps()).toEqual([])
  expect(await gaps('--least', '0.1')).toEqual([['Robin Field', '2026-03-03', 0.2]])
})

test('says of whom nothing tells the working hours', async () => {
  server.state.seed({ Workday: [{ id: 2, name: 'Nights' }], Agent: [{ id: 2, name: 'Sam Okafor', workday_id: 5 }] })
  const { stderr } = await runHaloInProcess(['time', 'gaps'], { env: tenantOf(server) })
  expect(stderr).toContain('Nothing tells the working hours of Sam Okafor')
})
