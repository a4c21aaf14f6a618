import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloRecord, type HaloServer, startHaloServer } from '../server.ts'

const noon = Date.UTC(2026, 5, 1, 12)
const noonText = '2026-06-01T12:00:00.000Z'
/** Noon as a response has it: without a zone, or for the date of a change with seven digits of a second. */
const sentNoon = '2026-06-01T12:00:00'
const sentChange = '2026-06-01T12:00:00.0000000Z'

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

const without = (record: HaloRecord | undefined, left: string) =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => field !== left))

describe('a posted object', () => {
  test('becomes a record with the next id, and the response is one object', async () => {
    const { status, body } = await post('/Tickets', [{ summary: 'No network', client_id: 2 }])
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: 1250, summary: 'No network', client_id: 2 })
    const read = await call('GET', '/Tickets/1250')
    expect(await read.json()).toMatchObject(body)
  })

  test('needs an array around it, where the document has one', async () => {
    expect(await post('/Client', { name: 'New client' })).toMatchObject({
      status: 400,
      body: { '': [expect.any(String)] },
    })
    expect((await post('/Client', [{ name: 'New client' }])).body).toMatchObject({ id: 6, name: 'New client' })
    expect((await post('/Bookmark', { url: 'https://example.com' })).status).toBe(201)
  })

  test('gets the fields that the server sets: date, status, and names of the records that it refers to', async () => {
    const { body } = await post('/Tickets', [{ summary: 'No network', client_id: 2, agent_id: 3 }])
    expect(body).toMatchObject({
      dateoccurred: sentNoon,
      last_update: sentChange,
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
    expect(server.state.list('Tickets')[0]).toEqual({
      ...without(before, 'user_email'),
      summary: 'Changed',
      last_update: noonText,
    })
    expect(body).toMatchObject({ id: 1000, summary: 'Changed', client_name: before?.client_name })
    expect(server.state.list('Tickets')).toHaveLength(250)
  })

  test('closes a ticket with the closed status', async () => {
    await post('/Tickets', [{ id: 1000, status_id: 2 }])
    expect((await post('/Tickets', [{ id: 1000, status_id: 9 }])).body).toMatchObject({
      status_name: 'Closed',
      hasbeenclosed: true,
      dateclosed: sentNoon,
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
      dateoccurred: '2026-01-02T03:04:05',
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
  test('get the last of the records as their response', async () => {
    const { body } = await post('/Tickets', [{ id: 1000, summary: 'One' }, { summary: 'Two' }])
    expect(body).toMatchObject({ id: 1250, summary: 'Two' })
  })

  test('get an array as their response with returnall=true, also when there is one', async () => {
    const several = await post('/Tickets?returnall=true', [{ summary: 'One' }, { id: 1000, summary: 'Two' }])
    expect(several.body).toMatchObject([
      { id: 1250, summary: 'One' },
      { id: 1000, summary: 'Two' },
    ])
    expect((await post('/Tickets?returnall=true', [{ summary: 'One' }])).body).toMatchObject([{ summary: 'One' }])
  })

  test('get the id alone as their response with idonly=true', async () => {
    expect((await post('/Tickets?idonly=true', [{ summary: 'One' }])).body).toEqual({ id: 1250 })
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
  ])('with %s, as errors of model binding that name the field', async (_, ticket, path) => {
    const { status, body } = await post('/Tickets', [ticket])
    expect(status).toBe(400)
    expect(body).toEqual({ [path]: [expect.stringContaining(`Path '${path}'`)] })
  })

  test('when it is nested too deeply, and nothing else is spoilt', async () => {
    const depth = 100_000
    const nested = `[{"summary":"Deep","customfields":${'['.repeat(depth)}${']'.repeat(depth)}}]`
    expect((await post('/Tickets', nested)).status).toBe(400)
    expect((await call('GET', '/Tickets')).status).toBe(200)
    expect(server.state.list('Tickets')).toHaveLength(250)
  })

  test('when a ticket has no summary', async () => {
    expect(await post('/Tickets', [{ client_id: 2 }])).toMatchObject({
      status: 400,
      body: { Message: 'A record of Tickets needs summary' },
    })
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

describe('an update', () => {
  test('merges custom fields by their id or name', async () => {
    const customfields = [
      { id: 1, name: 'CFSerial', value: 'A' },
      { id: 2, name: 'CFColour', value: 'red' },
    ]
    server.state.seed({ FieldInfo: [], Client: [{ id: 1, name: 'One', customfields }] })
    await post('/Client', [{ id: 1, customfields: [{ id: 2, value: 'blue' }] }])
    await post('/Client', [{ id: 1, customfields: [{ name: 'CFSerial', value: 'B' }] }])
    expect(server.state.list('Client')[0]?.customfields).toMatchObject([
      { id: 1, value: 'B' },
      { id: 2, value: 'blue' },
    ])
  })

  test('moves the date of the last change', async () => {
    await post('/Client', [{ id: 1, name: 'One' }])
    await post('/Users', [{ id: 101, name: 'One' }])
    expect(server.state.list('Client')[0]?.alastupdate).toBe(noonText)
    expect(server.state.list('Users')[0]?.ulastupdate).toBe(noonText)
  })
})

describe('an action', () => {
  test('needs a ticket that exists, and an outcome', async () => {
    expect((await post('/Actions', [{ ticket_id: 7, outcome: 'Note' }])).body.Message).toBe('There is no ticket 7')
    expect((await post('/Actions', [{ outcome: 'Note' }])).body.Message).toContain('ticket_id')
    expect((await post('/Actions', [{ ticket_id: 1000 }])).body.Message).toContain('outcome or outcome_id')
    expect(server.state.list('Actions')).toHaveLength(250)
  })

  test('counts within its ticket, and names who did it', async () => {
    const first = await post('/Actions', [{ ticket_id: 1000, outcome: 'Note' }])
    const other = await post('/Actions', [{ ticket_id: 1001, outcome: 'Note' }])
    expect([first.body, other.body]).toMatchObject([
      { ticket_id: 1000, id: 2, who: 'Robin Field', who_agentid: 1 },
      { ticket_id: 1001, id: 2 },
    ])
  })

  test('moves the status, the time and the dates of its ticket', async () => {
    await post('/Tickets', [{ id: 1000, status_id: 2 }])
    await post('/Actions', [{ ticket_id: 1000, outcome: 'Resolve', new_status: 9, timetaken: 1.5 }])
    await post('/Actions', [{ ticket_id: 1000, outcome: 'Note', timetaken: 0.5 }])
    expect(server.state.list('Tickets')[0]).toMatchObject({
      status_id: 9,
      status_name: 'Closed',
      dateclosed: noonText,
      timetaken: 2.25,
      lastactiondate: noonText,
      last_update: noonText,
    })
  })

  test('needs ticket_id to be read, changed and deleted', async () => {
    for (const method of ['GET', 'DELETE']) {
      const refused = await call(method, '/Actions/1')
      expect([refused.status, await refused.json()]).toMatchObject([400, { Message: 'ticket_id must be specified' }])
    }
    expect((await post('/Actions', [{ id: 1, note: 'Changed' }])).status).toBe(404)
    expect((await post('/Actions', [{ id: 1, ticket_id: 1000, note: 'Changed' }])).status).toBe(201)
    expect(await (await call('GET', '/Actions/1?ticket_id=1000')).json()).toMatchObject({ note: 'Changed' })
    expect((await call('DELETE', '/Actions/1?ticket_id=1000')).status).toBe(200)
    expect((await call('GET', '/Actions/1?ticket_id=1000')).status).toBe(404)
    expect((await call('GET', '/Actions/1?ticket_id=1001')).status).toBe(200)
  })
})

describe('a deleted ticket', () => {
  test('is kept, cannot be read or changed, and can be recovered', async () => {
    const deleted = await call('DELETE', '/Tickets/1000')
    expect(await deleted.json()).toMatchObject({ id: 1000, deleted: true })
    expect((await call('GET', '/Tickets/1000')).status).toBe(404)
    expect((await post('/Tickets', [{ id: 1000, summary: 'Changed' }])).status).toBe(404)
    expect((await post('/Actions', [{ ticket_id: 1000, outcome: 'Note' }])).status).toBe(400)
    const recovered = await post('/Tickets', [{ id: 1000, _recover: true, _validate_updates: true }])
    expect(recovered).toMatchObject({ status: 201, body: { id: 1000, deleted: false } })
    expect((await call('GET', '/Tickets/1000')).status).toBe(200)
  })
})

describe('projects and opportunities', () => {
  test('are tickets: they share their ids, and are read and changed as tickets', async () => {
    const project = await post('/Projects', [{ summary: 'Move' }])
    const ticket = await post('/Tickets', [{ summary: 'No network' }])
    expect([project.body.id, ticket.body.id]).toEqual([1250, 1251])
    expect(await (await call('GET', '/Tickets/1250')).json()).toMatchObject({ summary: 'Move' })
    await post('/Tickets', [{ id: 1250, summary: 'Move house' }])
    expect(server.state.list('Projects')).toMatchObject([{ id: 1250, summary: 'Move house' }])
    expect(server.state.list('Tickets')).toHaveLength(251)
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
    expect((await post('/Control', [{ showcolours: true }])).status).toBe(201)
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
    expect(await post('/Draft', [{ body: 'Dear all' }])).toEqual({ status: 200, body: {} })
    expect(server.state.list('Draft')).toMatchObject([{ body: 'Dear all' }])
  })

  test('returns the agent who calls', async () => {
    expect(await (await call('GET', '/Agent/me')).json()).toMatchObject({ id: 1, name: 'Robin Field' })
  })
})
