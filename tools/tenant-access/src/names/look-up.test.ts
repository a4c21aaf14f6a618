import { openCatalog } from '@halopsa/catalog'
import { HaloClient } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findRecord, lookUpNames, nameOf } from './look-up.ts'
import { NameOfRecord } from './name-of-record.ts'

const catalog = openCatalog()
let server: HaloServer
let halo: HaloClient

beforeAll(async () => {
  server = await startHaloServer()
  halo = new HaloClient({ companyUrl: server.url, clientId: server.clientId, clientSecret: server.clientSecret })
  server.state.seed({
    Client: [
      { id: 701, name: 'Contoso Ltd' },
      { id: 702, name: 'Contoso Ltd Germany' },
      { id: 703, name: 'Twins' },
      { id: 704, name: 'twins' },
    ],
  })
})
afterAll(() => server.close())

const find = (section: string, name: string, field?: string) =>
  findRecord(catalog, halo, new NameOfRecord(name, { section, basis: 'documented', ...(field && { field }) }))

describe('a name becomes the id of its record', () => {
  test('in a list that can search, in any case, and not one that only contains it', async () => {
    expect(await find('Client', 'contoso ltd')).toBe(701)
  })

  test.each(['Status', 'TicketType', 'Team', 'Agent', 'Site', 'Users'])('of %s', async (section) => {
    const [record] = server.state.list(section)
    const name = String(record?.name)
    const twins = server.state.list(section).filter((other) => other.name === name)
    if (twins.length > 1) await expect(find(section, name)).rejects.toThrow('records of')
    else expect(await find(section, name)).toBe(record?.id)
  })

  test('of records that are called by another field than name', async () => {
    server.state.seed({ Tickets: [{ id: 5000, summary: 'Xerox on fire' }] })
    expect(await find('Tickets', 'xerox on fire')).toBe(5000)
  })

  test('of a category, called as it is or by its path, and of an invoice by its number', async () => {
    expect(await find('Category', 'hardware')).toBe(1)
    expect(await find('Category', 'Laptop')).toBe(2)
    expect(await find('Category', 'Hardware>Laptop')).toBe(2)
    expect(await find('Invoice', 'INV-1002')).toBe(2)
  })

  test('for the agent of the token, as me', async () => {
    expect(await find('Agent', 'me')).toBe(
      (await halo.request<{ id: number }>({ method: 'get', path: '/Agent/me' })).id,
    )
  })
})

describe('a name that nobody has', () => {
  test('is told with the nearest ones, and exit code 5', async () => {
    await expect(find('Client', 'Contoso Ldt')).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringMatching(/^Client has no "Contoso Ldt"; the nearest are "Contoso Ltd"/),
    })
  })

  test('of a short list is told with all there are', async () => {
    await expect(find('Status', 'Zzzzzzzzzzzz')).rejects.toThrow(/there are .*"New"|Status has no "Zzzzzzzzzzzz"/)
  })

  test('of several records is told with their ids', async () => {
    await expect(find('Client', 'Twins')).rejects.toThrow('2 records of Client are called "Twins": 703, 704')
  })
})

test('names are replaced wherever they stand in a request', async () => {
  const client = () => new NameOfRecord('Contoso Ltd', { section: 'Client', basis: 'documented' })
  const file = new File(['x'], 'x.txt')
  const request = await lookUpNames(catalog, halo, {
    method: 'post',
    pathTemplate: '/Client/{id}',
    pathValues: [client()],
    query: { client_ids: [1, client()], open_only: true },
    body: [{ client_id: client(), tags: [{ client: client() }], file }],
  })
  expect(request).toMatchObject({
    pathValues: [701],
    query: { client_ids: [1, 701], open_only: true },
    body: [{ client_id: 701, tags: [{ client: 701 }], file }],
  })
})

test('a record is called by its name or what stands for it', () => {
  expect(nameOf({ id: 1, summary: 'No network' })).toBe('No network')
  expect(nameOf({ id: 1, name: '', inventory_number: 'PC-1' })).toBe('PC-1')
  expect(nameOf({ id: 1 })).toBeUndefined()
})
