import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import { Permissions } from './permissions.ts'

const catalog = openCatalog()
const postTickets = { name: 'postTickets', section: 'Tickets' }
const postStatus = { name: 'postStatus', section: 'Status' }
const deleteTicket = { name: 'deleteTicketsById', section: 'Tickets' }

test('without a word nothing but reading is allowed', () => {
  const permissions = new Permissions(catalog, [])
  expect(permissions.isReadOnly).toBe(true)
  expect(permissions.allows(postTickets, 'read')).toBe(true)
  for (const effect of ['write', 'delete', 'act'] as const) expect(permissions.allows(postTickets, effect)).toBe(false)
})

test('one effect does not bring another', () => {
  const permissions = new Permissions(catalog, ['write'])
  expect(permissions.allows(postStatus, 'write')).toBe(true)
  expect(permissions.allows(postTickets, 'act')).toBe(false)
  expect(permissions.allows(deleteTicket, 'delete')).toBe(false)
})

test('a section or an operation limits an effect', () => {
  const permissions = new Permissions(catalog, ['act:Tickets', 'delete:deleteTicketsById'])
  expect(permissions.allows(postTickets, 'act')).toBe(true)
  expect(permissions.allows({ name: 'postActions', section: 'Actions' }, 'act')).toBe(false)
  expect(permissions.allows(deleteTicket, 'delete')).toBe(true)
  expect(permissions.allows({ name: 'deleteStatusById', section: 'Status' }, 'delete')).toBe(false)
  expect(permissions.summary).toBe('reads, act:Tickets, delete:deleteTicketsById')
})

describe('what does not exist is refused before the server starts', () => {
  test.each([
    ['read', '--allow takes write, delete, act, not "read"'],
    ['all', '--allow takes write, delete, act, not "all"'],
    ['write:Tickts', 'there is no section or operation "Tickts"; the nearest are Tickets'],
    ['act:', 'there is no section or operation ""'],
  ])('%s', (word, message) => {
    expect(() => new Permissions(catalog, [word])).toThrow(message)
  })
})
