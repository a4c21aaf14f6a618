import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import { idOrName } from '../names/name-of-record.ts'
import { describeWrite } from './describe-write.ts'
import type { PlannedRequest } from './planned-request.ts'

const catalog = openCatalog()

function planned(name: string, request: Partial<PlannedRequest>): PlannedRequest {
  const operation = catalog.describe(name)
  return { operation, method: operation.method, pathTemplate: operation.path, pathValues: [], query: {}, ...request }
}

describe('an update', () => {
  test('shows each field with its value before and after', () => {
    const request = planned('postTickets', { body: [{ id: 12, summary: 'New', status_id: 2, team: 'Desk' }] })
    const current = [{ id: 12, summary: 'Old', status_id: 2 }]
    const [heading, ...lines] = describeWrite({ request, effect: 'act', current }).split('\n')
    expect(heading).toMatch(/^POST \/Tickets \(act: may mail the user/)
    expect(lines).toEqual([
      '  id: 12',
      '  summary: "Old" → "New"',
      '  status_id: 2 (as it is)',
      '  team: null → "Desk"',
    ])
  })

  test('shows new records and those that exist in their order', () => {
    const request = planned('postTickets', { body: [{ summary: 'New' }, { id: 12, summary: 'B' }] })
    const text = describeWrite({ request, effect: 'act', current: [{ id: 12, summary: 'A' }] })
    expect(text).toContain('  record 1 of 2:\n  summary: "New"\n  record 2 of 2:\n  id: 12\n  summary: "A" → "B"')
  })
})

describe('an update of several records', () => {
  const body = Array.from({ length: 7 }, (_, index) => ({ id: index + 1, team: 'Desk' }))
  const request = planned('postTickets', { body })

  test('tells which of them could not be read', () => {
    const current = body.map(({ id }) => (id === 2 ? undefined : { id, team: 'Field' }))
    expect(describeWrite({ request, effect: 'act', current })).toContain(
      '  record 2 of 7:\n  What is there now could not be read: the record may not exist\n  id: 2\n  team: "Desk"\n',
    )
  })

  test('tells that the last ones were not read', () => {
    const text = describeWrite({ request, effect: 'act', current: body.slice(0, 5) })
    expect(text).toMatch(/\n {2}What is there now was read for 5 of them$/)
  })
})

test('a query is shown as it is sent', () => {
  const client = idOrName('Acme & Sons', { section: 'Client', basis: 'convention' })
  const query = { startdate: '2026-01-31T00:00:00.000Z', status: [1, 2], client_id: client, search: '\uD83D' }
  const text = describeWrite({ request: planned('getTickets', { query }), effect: 'read', current: [] })
  expect(text).toBe(
    'GET /Tickets?startdate=2026-01-31T00%3A00%3A00.000Z&status=1,2&client_id=<id of Client "Acme & Sons">&search=%EF%BF%BD (read)',
  )
})

describe('a delete', () => {
  const request = planned('deleteTicketsById', { pathValues: [12] })

  test('names the record', () => {
    const current = [{ id: 12, summary: 'No network', client_name: 'Acme' }]
    expect(describeWrite({ request, effect: 'delete', current })).toBe(
      'DELETE /Tickets/12 (delete)\n  Tickets 12: "No network" of "Acme"',
    )
  })

  test('names the record by the path of `halo api`, which has the id in it', () => {
    const byPath = { ...request, pathTemplate: '/Tickets/12', pathValues: [] }
    const current = [{ id: 12, summary: 'No network' }]
    expect(describeWrite({ request: byPath, effect: 'delete', current })).toContain('\n  Tickets 12: "No network"')
  })

  test('says that the record could not be read', () => {
    expect(describeWrite({ request, effect: 'delete', current: [undefined] })).toContain('12, which could not be read')
  })
})

test('text of strangers moves no cursor, and does not fill the screen', () => {
  const current = [{ id: 12, summary: '\u001B[2J\u001B[31mred\u0007' }]
  const request = planned('postTickets', { body: [{ id: 12, summary: 'x'.repeat(5000) }] })
  const text = describeWrite({ request, effect: 'act', current })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: They are what must not come.
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/)
  expect(text).toContain('"red')
  expect(text).toMatch(/x… \(5002 characters\)$/)
})

test('where the body decides on the effect, the reason of the other one is not given', () => {
  const request = planned('postAttachment', { body: [{ filename: 'a.txt', data: 'eA==' }] })
  expect(describeWrite({ request, effect: 'write', current: [] })).toMatch(/^POST \/Attachment \(write\)\n/)
})

test('a name that is not looked up yet stands for its id', () => {
  const request = planned('postTickets', { body: [{ summary: 'x' }], query: { idonly: true } })
  expect(describeWrite({ request, effect: 'act', current: [] })).toContain('POST /Tickets?idonly=true')
})
