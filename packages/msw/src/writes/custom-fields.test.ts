import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloRecord, type HaloServer, startHaloServer } from '../server.ts'

let server: HaloServer
let call: Call

beforeEach(async () => {
  server = await startHaloServer({ tickets: 1 })
  call = await connect(server)
})
afterEach(() => server.close())

const write = async (id: number, value: unknown) => {
  await call('POST', '/Tickets', [{ id: 1000, customfields: [{ id, value }] }])
  const ticket = (await (await call('GET', '/Tickets/1000')).json()) as { customfields: HaloRecord[] }
  return ticket.customfields.find((field) => field.id === id)
}

test.each([
  ['a text', 201, 'REF-9', { name: 'CFReference', label: 'Reference', type: 0, value: 'REF-9', display: 'REF-9' }],
  ['a choice as a number', 203, 2, { type: 2, value: 2, display: 'Premium' }],
  ['a choice as text', 203, '1', { type: 2, value: '1', display: 'Standard' }],
  ['several choices', 204, [{ id: 1 }, { id: 2 }], { type: 3, display: 'Standard, Premium' }],
  ['a date', 205, '2026-07-08T00:00:00.000Z', { type: 4, display: '08/07/2026' }],
  ['a checkbox', 207, false, { type: 6, display: 'No' }],
  ['a time', 206, '1901-01-01T14:30:00', { type: 5, display: '14:30' }],
  ['rich text', 209, '<p>Signed</p>', { type: 10, display: 'Signed' }],
])('%s is written by id and read with its definition and its words', async (_, id, value, expected) => {
  expect(await write(id, value)).toMatchObject({ id, ...expected })
})

test('a field of no definition is kept as it was written', async () => {
  expect(await write(999, 'mine')).toEqual({ id: 999, value: 'mine' })
})

test('FieldInfo has a custom field of each type, and lists those of a kind of record', async () => {
  const list = async (query: string) => (await (await call('GET', `/FieldInfo${query}`)).json()) as HaloRecord[]
  expect(new Set((await list('')).map(({ type }) => type))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 10]))
  expect((await list('?typeid=5')).map(({ name }) => name)).toEqual(['CFWarranty'])
})
