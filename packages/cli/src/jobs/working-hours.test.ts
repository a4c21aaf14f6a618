import { expect, test } from 'vitest'
import { hoursOfDay, isDayOff } from './working-hours.ts'

const [monday, friday, saturday] = ['2026-03-02', '2026-03-06', '2026-03-07'] as const

test('counts the hours of a weekday, and none of a weekend', () => {
  const workday = { start: '1899-12-30T09:00:00', end: '1899-12-30T17:30:00' }
  expect(hoursOfDay(workday, monday)).toBe(8.5)
  expect(hoursOfDay(workday, saturday)).toBe(0)
})

test('counts the days that the working hours include, each with its own times', () => {
  const workday = {
    alldayssame: false,
    incmonday: true,
    incfriday: false,
    incsaturday: true,
    startmonday: '1901-01-01T08:00:00',
    endmonday: '1901-01-01T12:00:00',
    startsaturday: '1901-01-01T10:00:00',
    endsaturday: '1901-01-01T12:00:00',
  }
  expect([monday, friday, saturday].map((day) => hoursOfDay(workday, day))).toEqual([4, 0, 2])
})

test('knows the whole days off of an agent and of everybody with the same hours', () => {
  const agent = { id: 3, workday_id: 1 }
  const holiday = { allday: true, date: '2026-03-02T00:00:00', end_date: '2026-03-04T00:00:00' }
  expect(isDayOff([{ ...holiday, agent_id: 3 }], agent, '2026-03-03')).toBe(true)
  expect(isDayOff([{ ...holiday, agent_id: 4 }], agent, '2026-03-03')).toBe(false)
  expect(isDayOff([{ ...holiday, agent_id: 3 }], agent, '2026-03-05')).toBe(false)
  expect(isDayOff([{ ...holiday, workday_id: 1 }], agent, monday)).toBe(true)
  expect(isDayOff([{ ...holiday, workday_id: 2 }], agent, monday)).toBe(false)
  expect(isDayOff([{ ...holiday, agent_id: 3, allday: false }], agent, monday)).toBe(false)
})

test('a day off without an end is one day', () => {
  const holiday = { allday: true, agent_id: 3, date: '2026-03-02T00:00:00', end_date: '1900-01-01T00:00:00' }
  expect(isDayOff([holiday], { id: 3 }, monday)).toBe(true)
  expect(isDayOff([holiday], { id: 3 }, '2026-03-03')).toBe(false)
})
