import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, requestToken } from '../../test/connect.ts'
import { type HaloServer, type Recorder, type RecordingMode, startHaloServer, startRecorder } from '../server.ts'

let tenant: HaloServer
let recorder: Recorder

beforeEach(async () => {
  tenant = await startHaloServer({ tickets: 5 })
  recorder = await startRecorder({ tenant: tenant.url })
})
afterEach(async () => {
  await recorder.close()
  await tenant.close()
})

const record = async (mode: RecordingMode) => {
  await recorder.close()
  recorder = await startRecorder({ tenant: tenant.url, mode })
  return connect({ ...tenant, url: recorder.url })
}

describe('the recorder', () => {
  test('passes calls and their responses as they are', async () => {
    const call = await record('shapes')
    const direct = await connect(tenant)
    for (const path of ['/Tickets', '/Tickets/1000', '/Tickets/7', '/Status']) {
      const [passed, own] = [await call('GET', path), await direct('GET', path)]
      expect([path, passed.status, await passed.text()]).toEqual([path, own.status, await own.text()])
    }
    const created = await call('POST', '/Client', [{ name: 'New client' }])
    expect([created.status, await created.json()]).toMatchObject([201, { name: 'New client' }])
  })

  test('stands for the tenant in what leads back to it', async () => {
    const info = await (await fetch(`${recorder.url}/api/AuthInfo`)).json()
    expect(info).toMatchObject({ auth_url: `${recorder.url}/auth` })
    tenant.state.trouble({ on: '/Client', location: `${tenant.url}/api/AuthInfo` })
    const redirect = await (await record('shapes'))('GET', '/Client')
    expect([redirect.url, redirect.status]).toEqual([`${recorder.url}/api/AuthInfo`, 200])
  })

  test('says so when the tenant cannot be reached', async () => {
    await tenant.close()
    const response = await fetch(`${recorder.url}/api/AuthInfo`)
    expect([response.status, await response.text()]).toEqual([502, expect.stringContaining('could not be reached')])
  })

  test('needs the URL of a tenant', async () => {
    await expect(startRecorder({ tenant: 'tenant' })).rejects.toThrow(TypeError)
  })
})

describe('a recording of shapes', () => {
  test('has one record without values for each section', async () => {
    const call = await record('shapes')
    for (const path of ['/Tickets', '/Tickets/1001', '/Agent', '/Priority']) await call('GET', path)
    const { Tickets: tickets, Agent: agents, Priority: priorities } = recorder.seed
    expect([tickets?.length, agents?.length, priorities?.length]).toEqual([1, 1, 1])
    expect(tickets?.[0]).toMatchObject({ id: 1000, summary: '', client_id: 0, dateoccurred: '1900-01-01T00:00:00' })
    expect(agents?.[0]).toMatchObject({ id: 1, name: '', is_agent: false })
    expect(priorities?.[0]?.id).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('a recording of values', () => {
  test('is the seed of a double with the same ids, numbers, dates and names of the set-up', async () => {
    const call = await record('values')
    for (const path of ['/Tickets', '/Tickets/1000', '/Client', '/Users', '/Status']) await call('GET', path)
    const { seed } = recorder
    expect(seed.Status?.map(({ name }) => name)).toEqual(tenant.state.list('Status').map(({ name }) => name))
    const kept = ['id', 'client_id', 'status_id', 'team', 'hasbeenclosed'] as const
    for (const [index, ticket] of tenant.state.list('Tickets').entries()) {
      for (const field of kept) expect([field, seed.Tickets?.[index]?.[field]]).toEqual([field, ticket[field]])
    }
    await using double = await startHaloServer({ seed })
    const response = await (await connect(double))('GET', '/Tickets/1000')
    expect(response.status).toBe(200)
  })

  test('has no personal data, and the same replacement for the same name', async () => {
    const call = await record('values')
    for (const path of ['/Tickets', '/Tickets/1000', '/Client', '/Users', '/Agent', '/Site', '/Asset', '/Actions']) {
      await call('GET', path)
    }
    const text = JSON.stringify(recorder.seed)
    const sections = ['Users', 'Agent', 'Client', 'Site', 'Asset'] as const
    const personal = sections.flatMap((section) =>
      tenant.state
        .list(section)
        .flatMap(({ name, emailaddress, email, key_field }) => [name, emailaddress, email, key_field]),
    )
    for (const value of personal.filter(Boolean)) expect(text).not.toContain(value)
    for (const { summary } of tenant.state.list('Tickets')) expect(text).not.toContain(summary)
    const { Tickets: tickets = [], Client: clients = [] } = recorder.seed
    for (const { client_id, client_name } of tickets) {
      expect(client_name).toBe(clients.find(({ id }) => id === client_id)?.name)
    }
  })

  test('has no token and no secret, wherever it stands', async () => {
    tenant.state.seed({
      Client: [
        {
          id: 77,
          name: 'x',
          api_key: 'the-secret-1',
          notes: 'password: the-secret-2',
          nested: { token: 'the-secret-3' },
        },
      ],
      Status: [{ id: 77, name: `key ${'a1b2'.repeat(10)}` }],
    })
    const token = ((await (await requestToken(tenant)).json()) as { access_token: string }).access_token
    const call = await record('values')
    for (const path of ['/Client', '/Client/77', '/Status', '/AuthInfo']) await call('GET', path)
    const text = JSON.stringify(recorder.seed)
    expect(text).not.toMatch(/the-secret|a1b2a1b2|api_key/)
    for (const secret of [token, tenant.clientSecret]) expect(text).not.toContain(secret)
  })
})
