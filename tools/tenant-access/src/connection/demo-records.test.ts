import { createHaloDouble } from '@halopsa/msw/double'
import { expect, test } from 'vitest'
import { bringUpToDate } from './demo-records.ts'

const now = Date.UTC(2026, 10, 25, 14, 30)

test('the newest ticket came within the last hour, and dates keep their distance and form', () => {
  const { state } = createHaloDouble()
  const before = state.list('Tickets')
  bringUpToDate(state, now)
  const after = state.list('Tickets')
  const time = (value: unknown) => Date.parse(`${String(value).slice(0, 19)}Z`)
  const newest = Math.max(...after.map(({ dateoccurred }) => time(dateoccurred)))
  expect(now - newest).toBeLessThan(3_600_000)
  for (const [index, ticket] of after.entries()) {
    const { dateoccurred, fixbydate, last_update: updated } = before[index] ?? {}
    expect(time(ticket.fixbydate) - time(ticket.dateoccurred)).toBe(time(fixbydate) - time(dateoccurred))
    expect(String(ticket.last_update)).toHaveLength(String(updated).length)
  }
})

test('a date that stands for none stays, and some tickets have nobody', () => {
  const { state } = createHaloDouble({
    seed: {
      Tickets: [
        {
          id: 1,
          dateoccurred: '2026-01-01T00:00:00',
          dateclosed: '1900-01-01T00:00:00',
          agent_id: 2,
          agent_name: 'Sam Okafor',
        },
      ],
    },
  })
  bringUpToDate(state, now)
  expect(state.list('Tickets')[0]).toMatchObject({ dateclosed: '1900-01-01T00:00:00' })
  expect(state.list('Tickets')[0]).not.toHaveProperty('agent_id')
  expect(state.list('Tickets')[0]).not.toHaveProperty('agent_name')
})
