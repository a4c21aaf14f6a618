import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Call, connect, requestToken } from '../test/connect.ts'
import { createHaloDouble, type HaloRecord, type HaloRecords, type HaloServer, startHaloServer } from './server.ts'

let server: HaloServer
let call: Call

beforeEach(async () => {
  server = await startHaloServer()
  call = await connect(server)
})
afterEach(() => server.close())

describe('the records to begin with', () => {
  test('are the same in every double', () => {
    const one = createHaloDouble()
    const other = createHaloDouble()
    for (const section of one.state.sections) expect(one.state.list(section)).toEqual(other.state.list(section))
    expect(one.state.list('Tickets')).toHaveLength(250)
  })

  test('refer to one another by ids that exist', () => {
    const references = [
      ['Tickets', 'client_id', 'Client', 'id'],
      ['Tickets', 'site_id', 'Site', 'id'],
      ['Tickets', 'user_id', 'Users', 'id'],
      ['Tickets', 'agent_id', 'Agent', 'id'],
      ['Tickets', 'team_id', 'Team', 'id'],
      ['Tickets', 'status_id', 'Status', 'id'],
      ['Tickets', 'priority_id', 'Priority', 'priorityid'],
      ['Tickets', 'tickettype_id', 'TicketType', 'id'],
      ['Actions', 'ticket_id', 'Tickets', 'id'],
      ['Site', 'client_id', 'Client', 'id'],
      ['Users', 'site_id', 'Site', 'id'],
      ['Asset', 'site_id', 'Site', 'id'],
      ['Agent', 'team_id', 'Team', 'id'],
    ] as const
    for (const [section, field, target, key] of references) {
      const known = new Set(server.state.list(target).map((record) => record[key]))
      const dangling = server.state.list(section).filter((record) => !known.has(record[field]))
      expect({ section, field, dangling }).toEqual({ section, field, dangling: [] })
    }
  })

  test('are replaced for the sections that the seed names', () => {
    const { state } = createHaloDouble({ seed: { Client: [{ id: 7, name: 'Mine' }], Tickets: [] } })
    expect(state.list('Client')).toEqual([{ id: 7, name: 'Mine' }])
    expect(state.list('Tickets')).toEqual([])
    expect(state.list('Agent')).toHaveLength(3)
  })

  test('stay where the seed does not name their section', () => {
    const own = createHaloDouble().state
    const { state } = createHaloDouble({ seed: {} })
    expect(state.sections.map((section) => state.list(section))).toEqual(
      own.sections.map((section) => own.list(section)),
    )
    expect(state.list('Tickets')).toHaveLength(250)
  })

  test('cannot be of a section that the API lacks', () => {
    expect(() => createHaloDouble({ seed: { Nowhere: [] } })).toThrow(RangeError)
    expect(() => server.state.seed({ Client: [{ id: 50 }], Nowhere: [] })).toThrow(RangeError)
    expect(server.state.list('Client')).toHaveLength(5)
    expect(() => server.state.list('Nowhere')).toThrow(/"Nowhere"/)
  })
})

describe('state.seed', () => {
  test('says which section or record is wrong, and adds none', () => {
    const seed = (records: unknown) => () => server.state.seed({ Site: [{ id: 99 }], Client: records } as HaloRecords)
    let deep: unknown = 'end'
    for (let depth = 0; depth < 70; depth += 1) deep = { deep }
    expect(seed({ id: 1 })).toThrow(new TypeError('The records of Client must be an array, not an object'))
    expect(seed('one')).toThrow(new TypeError('The records of Client must be an array, not the string "one"'))
    expect(seed([{ id: 7 }, null])).toThrow(new TypeError('Record 1 of Client must be an object, not null'))
    expect(seed([{ id: 7, deep }])).toThrow(new RangeError('Record 0 of Client is nested deeper than 64 levels'))
    expect(server.state.list('Site').some(({ id }) => id === 99)).toBe(false)
  })

  test('adds records, and replaces those with the same id', async () => {
    server.state.seed({ tickets: [{ id: 1000, summary: 'Mine' }, { summary: 'Next' }] })
    expect(await (await call('GET', '/Tickets/1000')).json()).toEqual({ id: 1000, summary: 'Mine' })
    expect(await (await call('GET', '/Tickets/1250')).json()).toEqual({ id: 1250, summary: 'Next' })
  })
})

describe('state.reset', () => {
  test('restores the initial state, and leaves tokens valid', async () => {
    await call('DELETE', '/Tickets/1000')
    server.state.trouble({ status: 500 })
    server.state.override('/Client', [])
    server.state.deny('/Agent')
    server.state.limit({ requests: 0, seconds: 60 })
    server.state.reset()
    expect(server.state.requests).toEqual([])
    for (const path of ['/Tickets/1000', '/Agent', '/Client']) expect((await call('GET', path)).status).toBe(200)
    expect(await (await call('GET', '/Client')).json()).toMatchObject({ record_count: 5 })
  })
})

describe('state.requests', () => {
  test('holds each request with the status of its response', async () => {
    server.state.reset()
    await requestToken(server, { scope: 'all' })
    await call('POST', '/Tickets?debug=true', [{ summary: 'One' }], { 'x-mine': 'yes' })
    await call('GET', '/Tickets/7')
    expect(server.state.requests).toMatchObject([
      { method: 'POST', path: '/auth/token', status: 200, body: { grant_type: 'client_credentials', scope: 'all' } },
      { method: 'POST', path: '/api/Tickets', operation: 'POST /Tickets', status: 201, body: [{ summary: 'One' }] },
      { method: 'GET', path: '/api/Tickets/7', operation: 'GET /Tickets/{id}', status: 404 },
    ])
    const [, posted] = server.state.requests
    expect([posted?.query.get('debug'), posted?.headers.get('x-mine')]).toEqual(['true', 'yes'])
  })

  test.each([
    ['the last 1,000', {}, 1000],
    ['as many as requestLimit says', { requestLimit: 10_000 }, 10_000],
  ])('keeps %s', async (_, options, limit) => {
    const { state, handle } = createHaloDouble({ baseUrl: 'https://tenant.example.com', tickets: 0, ...options })
    for (let index = 0; index <= limit; index += 1) {
      await handle(new Request(`https://tenant.example.com/api/AuthInfo?index=${index}`))
    }
    expect(state.requests).toHaveLength(limit)
    expect(state.requests[0]?.query.get('index')).toBe('1')
  })
})

describe('state.override', () => {
  test('responds with a value, a Response, or the result of a function', async () => {
    server.state.override('POST /Tickets/vote', { votes: 3 })
    server.state.override('/Health', new Response('up', { status: 202 }))
    server.state.override('GET /Tickets/{id}', ({ parameters, query }) => ({
      id: parameters.id,
      note: query.get('note'),
    }))
    expect(await (await call('POST', '/Tickets/vote', [])).json()).toEqual({ votes: 3 })
    for (const _ of [1, 2]) expect(await (await call('GET', '/Health')).text()).toBe('up')
    expect(await (await call('GET', '/Tickets/a%20b?note=c')).json()).toEqual({ id: 'a b', note: 'c' })
  })

  test('gets the body, and leaves the response to the double with undefined', async () => {
    const seen: unknown[] = []
    server.state.override('POST /Tickets', ({ body }) => {
      seen.push(body)
    })
    expect((await call('POST', '/Tickets', [{ summary: 'One' }])).status).toBe(201)
    expect(seen).toEqual([[{ summary: 'One' }]])
  })

  test('serves paths that the API lacks, to callers with a token', async () => {
    server.state.override('/Custom/*', { custom: true })
    expect(await (await call('GET', '/Custom/a/b')).json()).toEqual({ custom: true })
    expect((await fetch(`${server.url}/api/Custom/a`)).status).toBe(401)
  })

  test('is replaced by a later one until that ends', async () => {
    server.state.override('/Tickets', { from: 'first' })
    const end = server.state.override('/Tickets', { from: 'second' })
    const read = async () => (await (await call('GET', '/Tickets')).json()) as HaloRecord
    expect(await read()).toEqual({ from: 'second' })
    end()
    expect(await read()).toEqual({ from: 'first' })
  })

  test('redirects, and cuts the connection with an error of the network', async () => {
    server.state.override('/Client', Response.redirect(`${server.url}/api/AuthInfo`))
    expect(await (await call('GET', '/Client')).json()).toHaveProperty('auth_url')
    server.state.override('/Client', Response.error())
    await expect(call('GET', '/Client')).rejects.toThrow(TypeError)
  })

  test('that throws responds with its error', async () => {
    server.state.override('/Tickets', () => {
      throw new Error('my own mistake')
    })
    const response = await call('GET', '/Tickets')
    expect([response.status, await response.text()]).toEqual([500, 'Error: my own mistake'])
  })

  test('needs a pattern with a path', () => {
    expect(() => server.state.override('Tickets', {})).toThrow(SyntaxError)
  })
})

describe('state.deny', () => {
  test('responds with 401 although the token is fresh, until it ends', async () => {
    const giveBack = server.state.deny('POST /Tickets')
    expect((await call('POST', '/Tickets', [{ summary: 'One' }])).status).toBe(401)
    expect((await call('GET', '/Tickets')).status).toBe(200)
    giveBack()
    expect((await call('POST', '/Tickets', [{ summary: 'One' }])).status).toBe(201)
  })
})

describe('state.deny with a status', () => {
  test('responds with 403 and no body', async () => {
    server.state.deny('/Invoice', { status: 403 })
    const response = await call('GET', '/Invoice')
    expect([response.status, await response.text()]).toEqual([403, ''])
  })
})

describe('state.during', () => {
  test('changes the tenant after each matching request, until it ends', async () => {
    const counts: number[] = []
    const end = server.state.during('GET /Client', ({ path }, count) => {
      counts.push(count)
      server.state.seed({ Client: [{ name: `After ${path}` }] })
    })
    const count = async () => ((await (await call('GET', '/Client')).json()) as { record_count: number }).record_count
    expect([await count(), await count()]).toEqual([5, 6])
    end()
    await call('GET', '/Client')
    expect(counts).toEqual([1, 2])
    expect(server.state.list('Client').at(-1)).toMatchObject({ name: 'After /api/Client' })
  })
})

describe('onRequest', () => {
  test('gets each request with the status of its response', async () => {
    const lines: string[] = []
    const { handle } = createHaloDouble({
      onRequest: ({ method, path, status }) => lines.push(`${method} ${path} ${status}`),
    })
    await handle(new Request('https://tenant.example.com/api/AuthInfo'))
    await handle(new Request('https://tenant.example.com/api/Tickets'))
    expect(lines).toEqual(['GET /api/AuthInfo 200', 'GET /api/Tickets 401'])
  })
})

describe('two doubles', () => {
  test('share nothing', async () => {
    await using other = await startHaloServer()
    const callOther = await connect(other)
    await call('DELETE', '/Tickets/1000')
    server.state.trouble({ on: '/Client', status: 500 })
    expect((await callOther('GET', '/Tickets/1000')).status).toBe(200)
    expect((await callOther('GET', '/Client')).status).toBe(200)
    const { access_token } = (await (await requestToken(other)).json()) as { access_token: string }
    const strange = await fetch(`${server.url}/api/Tickets`, { headers: { authorization: `Bearer ${access_token}` } })
    expect(strange.status).toBe(401)
  })
})
