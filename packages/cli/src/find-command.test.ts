import { type Catalog, openCatalog } from '@halopsa/catalog'
import { expect, test } from 'vitest'
import { loadableCommands } from './commands/load-command.ts'
import { commands } from './commands/registry.ts'
import { findCommand } from './find-command.ts'

const catalog = openCatalog()
const find = (...words: string[]) => findCommand(words, () => catalog)

test('a command by hand is found without the catalogue', () => {
  const closed = (): Catalog => {
    throw new Error('opened')
  }
  expect(findCommand(['search', 'unbilled', 'time'], closed)).toMatchObject({ kind: 'registered', length: 1 })
})

test('a section is found in any case and as its package writes it, with a verb or alone', () => {
  expect(find('crm-note', 'list')).toMatchObject({ kind: 'operation', verb: { operation: { name: 'getCRMNote' } } })
  expect(find('CRMNote', 'List')).toMatchObject({ kind: 'operation', verb: { verb: 'list' } })
  expect(find('tickets')).toMatchObject({ kind: 'section', section: { name: 'Tickets' } })
  expect(find('tickets', 'help')).toMatchObject({ kind: 'section', section: { name: 'Tickets' } })
})

test('an operation is found by its name', () => {
  expect(find('call', 'getTicketsById', '12')).toMatchObject({ kind: 'operation', length: 2 })
})

test.each([
  [['tikets', 'list'], /There is no command "tikets"; the nearest are tickets/],
  [['contract', 'list'], /There is no command "contract"; the nearest are .*client-contract/],
  [['attachment', 'image'], /attachment has no command "image"; the nearest are .*post-image/],
  [['tickets', 'lits'], /tickets has no command "lits"; the nearest are list/],
  [['tickets', 'xxxxxxxx'], /there are .*list.*vote/],
  [['call', 'getTicket'], /There is no operation "getTicket"; the nearest are getTickets/],
  [['call'], /call takes the name of an operation/],
  [[''], /There is no name of a command where one is due/],
  [[], /There is no name of a command where one is due/],
  [['qqqqqqqqqqqqqq'], /halo search finds operations/],
])('%j is refused with what is near', (words, message) => {
  expect(() => find(...words)).toThrow(message)
})

test('each command that is registered can be loaded, and no other', () => {
  expect(loadableCommands.toSorted()).toEqual(commands.map(({ name }) => name).toSorted())
})
