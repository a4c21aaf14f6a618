import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000 - 60_000).toISOString().slice(0, 19)

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Tickets: [
        { id: 1, summary: 'Touched today', status_id: 2, dateoccurred: daysAgo(40), lastactiondate: daysAgo(0) },
        { id: 2, summary: 'Forgotten', status_id: 2, dateoccurred: daysAgo(40), lastactiondate: daysAgo(12) },
        {
          id: 3,
          summary: 'Never touched',
          status_id: 2,
          dateoccurred: daysAgo(20),
          lastactiondate: '1900-01-01T00:00:00',
        },
        { id: 4, summary: 'Closed', status_id: 9, dateoccurred: daysAgo(40), lastactiondate: daysAgo(30) },
      ],
    },
  })
})
afterEach(() => server.close())

const stale = async (...args: string[]) => {
  const { stdout } = await runHaloInProcess(['stale', ...args, '--json'], { env: tenantOf(server) })
  return (JSON.parse(stdout) as { id: number; idle_days: number }[]).map(({ id, idle_days: days }) => [id, days])
}

test('stale shows open tickets without an action for a week, the longest idle first', async () => {
  expect(await stale()).toEqual([
    [3, 20],
    [2, 12],
  ])
})

test('stale takes another number of days', async () => {
  expect(await stale('--days', '15')).toEqual([[3, 20]])
})

test('stale refuses a number of days that is none', async () => {
  const { code, stderr } = await runHaloInProcess(['stale', '--days', '0'], { env: tenantOf(server) })
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'halo: --days is from 1 to 366, not 0\n' })
})
