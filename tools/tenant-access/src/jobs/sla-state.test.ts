import { expect, test } from 'vitest'
import { byDeadline, slaState } from './sla-state.ts'

const now = new Date('2026-03-02T12:00:00Z')

test.each([
  ['a deadline that has passed', { fixbydate: '2026-03-02T11:30:00' }, 'breached', -0.5],
  ['one that is near', { fixbydate: '2026-03-02T15:00:00' }, 'at risk', 3],
  ['one that is far', { fixbydate: '2026-03-03T12:00:00' }, 'in time', 24],
  ['a clock that stands still', { fixbydate: '2026-03-02T11:30:00', onhold: true }, 'on hold', -0.5],
  ['a date that stands for none', { fixbydate: '1900-01-01T00:00:00' }, 'none', undefined],
  ['a ticket without an agreement', { fixbydate: '2026-03-02T11:30:00', excludefromsla: true }, 'none', undefined],
])('tells %s', (_, ticket, sla, hours) => {
  expect(slaState(ticket, now)).toMatchObject({ sla, hours_left: hours })
})

test('reads a date without a zone as UTC', () => {
  expect(slaState({ fixbydate: '2026-03-02T15:00:00' }, now).due).toBe('2026-03-02T15:00:00.000Z')
})

test('counts the response until there is one, and the resolution from then on', () => {
  const ticket = {
    respondbydate: '2026-03-02T10:00:00',
    fixbydate: '2026-03-02T20:00:00',
    dateoccurred: '2026-03-02T09:00:00',
  }
  expect(slaState(ticket, now)).toMatchObject({ sla: 'breached', due_for: 'response' })
  expect(slaState({ ...ticket, responsedate: '2026-03-02T09:00:00' }, now)).toMatchObject({ due_for: 'response' })
  expect(slaState({ ...ticket, responsedate: '2026-03-02T09:20:00' }, now)).toMatchObject({ due_for: 'resolution' })
  expect(slaState({ ...ticket, slaresponsestate: 'O' }, now)).toMatchObject({ sla: 'in time', due_for: 'resolution' })
})

test('believes Halo where it names the next deadline', () => {
  const ticket = { slaactiondate: '2026-03-02T13:00:00', respondbydate: '2026-03-02T10:00:00' }
  expect(slaState(ticket, now)).toMatchObject({ sla: 'at risk', due_for: 'action', hours_left: 1 })
})

test('a ticket is at risk from as many hours on as are asked for', () => {
  expect(slaState({ fixbydate: '2026-03-02T20:00:00' }, now, 8).sla).toBe('at risk')
})

test('sorts the nearest deadline first and tickets without one last', () => {
  const states = ['', '2026-03-03T12:00:00', '2026-03-02T11:00:00'].map((fixbydate) => slaState({ fixbydate }, now))
  expect(states.sort(byDeadline).map(({ sla }) => sla)).toEqual(['breached', 'in time', 'none'])
})
