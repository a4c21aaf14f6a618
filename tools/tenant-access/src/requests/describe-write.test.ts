import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
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

describe('a delete', () => {
  const request = planned('deleteTicketsById', { pathValues: [12] })

  test('names the record', () => {
    const current = [{ id: 12, summary: 'No network', client_name: 'Acme' }]
    expect(describeWrite({ request, effect: 'delete', current })).toBe(
      'DELETE /Tickets/12 (delete)\n  Tickets 12: "No network" of "Acme"',
    )
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
