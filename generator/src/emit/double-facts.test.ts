import { expect, test } from 'vitest'
import { emitDoubleFacts } from './double-facts.ts'

test('the double gets pages, statuses, dates that are none and references', () => {
  const text = emitDoubleFacts()
  for (const line of [
    'export const pageCap = 100',
    'export const firstPageSize = 50',
    'export const closedStatusId = 9',
    'export const createdStatusId = 1',
    "  client_id: 'Client',",
    "  tickettype_id: 'TicketType',",
  ]) {
    expect(text.split('\n')).toContain(line)
  }
})
