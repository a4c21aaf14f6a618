import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloRecord, type HaloServer, startHaloServer } from '../server.ts'

const noon = Date.UTC(2026, 5, 1, 12)

let server: HaloServer
let call: Call

beforeEach(async () => {
  server = await startHaloServer({ now: () => noon })
  call = await connect(server)
})
afterEach(() => server.close())

const post = async (path: string, body: unknown) => {
  const response = await call('POST', path, body)
  return { status: response.status, body: (await response.json()) as HaloRecord }
}

describe('a posted object', () => {
  test('becomes a record with the next id, and the response is one object', async () => {
    const { status, body } = await post('/Tickets', [{ summary: 'No network', client_id: 2 }])
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: 1250, summary: 'No network', client_id: 2 })
    const read = await call('GET', '/Tickets/1250')
    expect(await read.json()).toEqual(body)
  })

  test('can be posted without an array', async () => {
    expect((await post('/Client', { name: 'New client' })).body).toMatchObject({ id: 6, name: 'New client' })
  })

  test('gets the fields that the server sets: date, status, and names of the records that it refers to', async () => {
    const { body } = await post('/Tickets', [{ summary: 'No network', client_id: 2, agent_id: 3 }])
    expect(body).toMatchObject({
      dateoccurred: '2026-06-01T12:00:00.000Z',
      status_id: 1,
      status_name: 'New',
      client_name: 'Harbour Logistics',
      agent_name: 'Toni Weber',
    })
  })

  test('updates the record that has its id, and keeps the fields that it does not name', async () => {
    const before = server.state.list('Tickets')[0]
    const { status, body } = await post('/Tickets', [{ id: 1000, summary: 'Changed', user_email: null }])
    expect(status).toBe(201)
    expect(body).toEqual({ ...before, summary: 'Changed', user_email: undefined })
    expect(server.state.list('Tickets')).toHaveLength(250)
  })

  test('closes a ticket with the closed status', async () => {
    await post('/Tickets', [{ id: 1000, status_id: 2 }])
    expect((await post('/Tickets', [{ id: 1000, status_id: 9 }])).body).toMatchObject({
      status_name: 'Closed',
      hasbeenclosed: true,
      dateclosed: '2026-06-01T12:00:00.000Z',
    })
  })

  test('is converted to the declared types of its fields', async () => {
    const { body } = await post('/Tickets', [
      { client_id: '2', flagged: 'true', estimate: '1.5', dateoccurred: '2026-01-02T03:04:05', summary: 42 },
    ])
    expect(body).toMatchObject({
      client_id: 2,
      flagged: true,
      estimate: 1.5,
      dateoccurred: '2026-01-02T03:04:05.000Z',
      summary: '42',
    })
  })

  test('is stored in any section, with the type of id that the section has', async () => {
    expect((await post('/CRMNote', [{ note: 'Called' }])).body).toMatchObject({ id: 1, note: 'Called' })
    const webhook = await post('/Webhook', [{ name: 'Mine' }])
    expect(webhook.body.id).toMatch(/^[\da-f-]{36}$/)
    expect((await call('GET', `/Webhook/${webhook.body.id}`)).status).toBe(200)
  })

  test('does not replace an existing record', async () => {
    const before = server.state.list('Priority')
    await post('/Priority', [{ name: 'Whenever' }])
    expect(server.state.list('Priority')).toMatchObject([...before, { name: 'Whenever' }])
  })
})

describe('several posted objects', () => {
  test('get an array as their response', async () => {
    const { body } = await post('/Tickets', [{ summary: 'One' }, { id: 1000, summary: 'Two' }])
    expect(body).toMatchObject([
      { id: 1250, summary: 'One' },
      { id: 1000, summary: 'Two' },
    ])
  })

  test('that update one record all take effect', async () => {
    await post('/Tickets', [
      { id: 1000, summary: 'Changed' },
      { id: 1000, details: 'Twice' },
    ])
    expect(server.state.list('Tickets')[0]).toMatchObject({ summary: 'Changed', details: 'Twice' })
  })

  test('are stored all or not at all', async () => {
    const { status } = await post('/Tickets', [{ summary: 'One' }, { client_id: 'none' }])
    expect(status).toBe(400)
    expect(server.state.list('Tickets')).toHaveLength(250)
  })
})

describe('a post is refused', () => {
  test.each([
    ['a text for a whole number', { client_id: 'none' }, '[0].client_id'],
    ['a fraction for a whole number', { client_id: 1.5 }, '[0].client_id'],
    ['a text for a truth value', { flagged: 'perhaps' }, '[0].flagged'],
    ['the name of a built-in for a truth value', { flagged: 'constructor' }, '[0].flagged'],
    ['no date for a date', { dateoccurred: 'soon' }, '[0].dateoccurred'],
    ['an object for a text', { summary: {} }, '[0].summary'],
    ['an object for an array', { customfields: {} }, '[0].customfields'],
    ['an array for an object', { startdate_with_timezone: [] }, '[0].startdate_with_timezone'],
  ])('with %s, as an exception of .NET that names the field', async (_, ticket, path) => {
    const { status, body } = await post('/Tickets', [ticket])
    expect(status).toBe(400)
    expect(body).toMatchObject({ ClassName: 'Newtonsoft.Json.JsonReaderException' })
    expect(body.Message).toContain(`Path '${path}'`)
  })

  test('when it is not JSON', async () => {
    const { status, body } = await post('/Tickets', '[{"summary":')
    expect(status).toBe(400)
    expect(body).toMatchObject({ ClassName: 'Newtonsoft.Json.JsonReaderException' })
  })

  test('when it has no body, or an item that is not an object', async () => {
    expect(await post('/Tickets', '')).toMatchObject({
      status: 400,
      body: { ClassName: 'System.ArgumentNullException' },
    })
    expect((await post('/Tickets', [1])).status).toBe(400)
  })

  test('when it is a form instead of JSON', async () => {
    const form = new FormData()
    form.set('summary', 'No network')
    const { status, body } = await post('/Tickets', form)
    expect(status).toBe(415)
    expect(body.Message).toContain('application/json')
    expect(server.state.list('Tickets')).toHaveLength(250)
  })

  test('when the section has no record with its id', async () => {
    expect(await post('/Tickets', [{ id: 7 }])).toEqual({ status: 404, body: { Message: 'Tickets 7 was not found.' } })
  })
})

describe('a record', () => {
  test('cannot be read after it is deleted', async () => {
    const deleted = await call('DELETE', '/Tickets/1000')
    expect(deleted.status).toBe(200)
    expect(await deleted.json()).toMatchObject({ id: 1000 })
    expect((await call('GET', '/Tickets/1000')).status).toBe(404)
    expect((await call('DELETE', '/Tickets/1000')).status).toBe(404)
  })

  test('is found whatever the case of the section in the path', async () => {
    expect((await call('GET', '/tickets/1000')).status).toBe(200)
  })
})

describe('settings', () => {
  test('are one record, to which every post adds', async () => {
    await post('/Control', [{ companyname: 'Mine' }])
    expect((await post('/Control', { showcolours: true })).status).toBe(201)
    const settings = await (await call('GET', '/Control')).json()
    expect(settings).toMatchObject({ companyname: 'Mine', showcolours: true })
  })
})

describe('a path that the API lacks', () => {
  test('gets a 404, and a method that it lacks a 405', async () => {
    expect((await call('GET', '/NoSuchSection')).status).toBe(404)
    expect((await call('GET', '/Tickets/1/2/3')).status).toBe(404)
    expect((await call('PUT', '/Tickets/1000', {})).status).toBe(405)
  })
})

describe('an operation that is an action', () => {
  test('responds with an empty object', async () => {
    for (const path of ['/Tickets/Object', '/IntegrationData/Import/Xero', '/Invoice/1/void']) {
      const response = await call('POST', path, {})
      expect([path, response.status, await response.json()]).toEqual([path, 200, {}])
    }
  })

  test('of a section without records keeps what was posted', async () => {
    expect(await post('/Draft', { body: 'Dear all' })).toEqual({ status: 200, body: {} })
    expect(server.state.list('Draft')).toMatchObject([{ body: 'Dear all' }])
  })

  test('returns the agent who calls', async () => {
    expect(await (await call('GET', '/Agent/me')).json()).toMatchObject({ id: 1, name: 'Robin Field' })
  })
})
