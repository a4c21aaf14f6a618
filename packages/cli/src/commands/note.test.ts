import { type HaloRecord, type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunSurroundings, runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Tickets: [{ id: 5, summary: 'No network', client_name: 'Acme', status_id: 2, timetaken: 0 }],
      Actions: [],
      Outcome: [
        { id: 1, outcome: 'Email user', sendemail: 2 },
        { id: 7, outcome: 'Private Note', hidefromuser: true },
        { id: 8, outcome: 'Public Note' },
        { id: 9, outcome: 'Resolved' },
      ],
      Status: [
        { id: 1, name: 'New', type: 0 },
        { id: 2, name: 'In Progress', type: 0 },
        { id: 30, name: 'Closed', type: 0 },
        { id: 31, name: 'Cancelled', type: 0 },
        { id: 40, name: 'Closed', type: 1 },
      ],
    },
  })
})
afterEach(() => server.close())

const run = (args: string[], surroundings: RunSurroundings = {}) =>
  runHaloInProcess(args, { env: tenantOf(server), ...surroundings })

const sent = () => server.state.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/api'))
const actions = () => server.state.list('Actions')

describe('note', () => {
  test('adds a note that only agents see, and asks for no email', async () => {
    const { code, stdout } = await run(['note', '5', 'Replaced', 'the', 'switch', '--yes'])
    expect(code).toBe(0)
    expect(stdout).toContain('Replaced the switch')
    expect(sent().map(({ body }) => body)).toEqual([
      [{ ticket_id: 5, outcome_id: 7, note: 'Replaced the switch', hiddenfromuser: true, sendemail: false }],
    ])
  })

  test('--public lets the user see it, --time books time with it', async () => {
    await run(['note', '5', 'Call at ten', '--public', '--time', '15m', '--yes'])
    expect(actions()).toMatchObject([{ outcome_id: 8, hiddenfromuser: false, sendemail: false, timetaken: 0.25 }])
  })

  test('--outcome takes a name in any case, and names near ones where there is none', async () => {
    await run(['note', '5', 'Done', '--outcome', 'resolved', '--yes'])
    expect(actions()).toMatchObject([{ outcome_id: 9 }])
    expect(await run(['note', '5', 'Done', '--outcome', 'Resolve', '--yes'])).toMatchObject({
      code: 5,
      stderr: 'halo: Outcome has no "Resolve"; the nearest are "Resolved"\n',
    })
  })

  test('a tenant without an outcome for a note is told to name one', async () => {
    server.state.reset()
    server.state.override('GET /Outcome', [{ id: 1, outcome: 'Email user' }])
    const { code, stderr } = await run(['note', '5', 'Done', '--yes'])
    expect(code).toBe(5)
    expect(stderr).toContain('no outcome for a private note; name one of them: "Email user"')
    expect(sent()).toEqual([])
  })

  test('--dry-run sends nothing and shows what it would send', async () => {
    const { code, stdout, stderr } = await run(['note', '5', 'Done', '--dry-run'])
    expect(code).toBe(0)
    expect(server.state.requests).toEqual([])
    expect(stdout).toContain('POST /Actions')
    expect(stdout).toContain('outcome_id: "<id of the outcome for a private note>"')
    expect(stderr).toBe('Ticket 5 gets a note that only agents see; no email is asked for\n')
  })

  test('asks at a terminal, with the ticket by its name, and sends nothing without a yes', async () => {
    const { code, stderr } = await run(['note', '5', 'Done'], { isTerminal: true, input: 'n\n' })
    expect(code).toBe(1)
    expect(stderr).toContain(
      'Ticket 5 "No network" of Acme gets a note that only agents see, filed under "Private Note"',
    )
    expect(sent()).toEqual([])
    await run(['note', '5', 'Done'], { isTerminal: true, input: 'y\n' })
    expect(actions()).toHaveLength(1)
  })

  test('a script without --yes is refused', async () => {
    expect((await run(['note', '5', 'Done'])).code).toBe(2)
    expect(sent()).toEqual([])
  })

  test('reads the text from the standard input', async () => {
    await run(['note', '5', '-', '--yes'], { input: 'First line\nSecond line\n' })
    expect(actions()).toMatchObject([{ note: 'First line\nSecond line' }])
  })

  test('reads UTF-16 too, as PowerShell writes a file, and sends no bytes that are no text', async () => {
    await run(['note', '5', '-', '--yes'], { input: Buffer.from('\uFEFFZoë called\r\n', 'utf16le') })
    expect(actions()).toMatchObject([{ note: 'Zoë called' }])
    const latin = await run(['note', '5', '-', '--yes'], { input: Buffer.from('Zoë', 'latin1') })
    expect(latin).toMatchObject({ code: 1, stderr: 'halo: the standard input is no text in UTF-8 or UTF-16\n' })
    expect(actions()).toHaveLength(1)
  })

  test.each([
    [['note', 'five', 'Done'], 'halo: note takes the number of a ticket, not "five"\n'],
    [['note', '5', ' '], 'halo: note has no text\n'],
    [['note', '5', 'Done', '--time', '90'], '--time takes a time up to a day'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run([...args, '--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(server.state.requests).toEqual([])
  })
})

describe('time log', () => {
  test('books hours on a ticket, hidden from the user', async () => {
    await run(['time', 'log', '5', '1h30m', 'On', 'site', '--yes'])
    expect(actions()).toMatchObject([{ ticket_id: 5, timetaken: 1.5, note: 'On site', hiddenfromuser: true }])
    expect(server.state.list('Tickets')).toMatchObject([{ id: 5, timetaken: 1.5 }])
  })

  test('needs no text', async () => {
    await run(['time', 'log', '5', '45m', '--yes'])
    expect(sent().map(({ body }) => body)).toEqual([
      [{ ticket_id: 5, outcome_id: 7, timetaken: 0.75, hiddenfromuser: true, sendemail: false }],
    ])
  })

  test('tells the forms of a time', async () => {
    const { code, stderr } = await run(['time', 'log', '5', 'soon', '--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain('time log takes a time up to a day: 1h30m, 90m, 1:30, or 1.5 for hours, not "soon"')
  })
})

describe('close', () => {
  test('sends the closed status of the tenant, with time and text', async () => {
    await run(['close', '5', 'Replaced', '--time', '30m', '--yes'])
    expect(sent().map(({ body }) => body)).toMatchObject([[{ ticket_id: 5, new_status: 30, timetaken: 0.5 }]])
    expect(server.state.list('Tickets')).toMatchObject([{ id: 5, status_id: 30 }])
  })

  test('takes the status that the tenant leaves out of those that are open', async () => {
    server.state.override('GET /Status', ({ query }) => {
      const open = [
        { id: 1, name: 'New', type: 0 },
        { id: 9, name: 'Wartet', type: 0 },
      ]
      return query.get('excludeclosed') === 'true' ? open : [...open, { id: 12, name: 'Erledigt', type: 0 }]
    })
    await run(['close', '5', '--yes'])
    expect(actions()).toMatchObject([{ new_status: 12 }])
  })

  test('takes the status that Halo is installed with where nothing else tells', async () => {
    const statuses: HaloRecord[] = [
      { id: 1, name: 'Neu', type: 0 },
      { id: 9, name: 'Erledigt', type: 0 },
    ]
    server.state.override('GET /Status', statuses)
    await run(['close', '5', '--yes'])
    expect(actions()).toMatchObject([{ new_status: 9 }])
  })

  test('guesses no status', async () => {
    server.state.override('GET /Status', [
      { id: 1, name: 'Neu', type: 0 },
      { id: 3, name: 'Fertig', type: 0 },
    ])
    const { code, stderr } = await run(['close', '5', '--yes'])
    expect(code).toBe(5)
    expect(stderr).toContain('Nothing tells which status closes a ticket; name one of them: "Neu", "Fertig"')
    expect(sent()).toEqual([])
  })

  test('--status names another', async () => {
    await run(['close', '5', '--status', 'cancelled', '--yes'])
    expect(actions()).toMatchObject([{ new_status: 31 }])
  })

  test('says that a status does not close the ticket, where the tenant lists it among those of open tickets', async () => {
    server.state.override('GET /Status', ({ query }) => {
      const open = [{ id: 2, name: 'In Progress', type: 0 }]
      return query.get('excludeclosed') === 'true' ? open : [...open, { id: 12, name: 'Done', type: 0 }]
    })
    const ask = (status: string) => run(['close', '5', '--status', status], { isTerminal: true, input: '\n' })
    expect((await ask('in progress')).stderr).toContain('gets the status "In Progress", which does not close it')
    expect((await ask('done')).stderr).not.toContain('does not close')
  })

  test('a tenant that shows no status is told so', async () => {
    server.state.override('GET /Status', [])
    expect((await run(['close', '5', '--yes'])).stderr).toContain('closes a ticket; the tenant shows none')
    expect((await run(['close', '5', '--status', 'x', '--yes'])).stderr).toContain('no "x"; the tenant shows none')
  })

  test('asks at a terminal and says which status it is', async () => {
    const { code, stderr } = await run(['close', '5'], { isTerminal: true, input: '\n' })
    expect(code).toBe(1)
    expect(stderr).toContain('Ticket 5 "No network" of Acme gets the status "Closed"')
    expect(sent()).toEqual([])
  })

  test('a ticket that does not exist is told before the question', async () => {
    const { code } = await run(['close', '6'], { isTerminal: true, input: 'y\n' })
    expect(code).toBe(5)
    expect(sent()).toEqual([])
  })

  test('--dry-run asks the tenant nothing', async () => {
    const { stdout } = await run(['close', '5', 'Done', '--dry-run', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ body: [{ new_status: '<id of the status that closes a ticket>' }] })
    expect(server.state.requests).toEqual([])
  })
})
