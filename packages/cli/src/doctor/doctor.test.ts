import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { serveHttp, temporaryFolder, unusedPort } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf as variablesOf } from '../../test/run-halo-in-process.ts'
import { documentPath } from './document.ts'
import { examinedSections } from './lists.ts'
import { runDoctor, servedDocument, tenantOf } from './test-tenant.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
  serveDocument(servedDocument())
})
afterEach(() => server.close())

function serveDocument(document: object): void {
  server.state.override(`GET ${documentPath}`, { ...document })
}

/** The checks that are not well, of a run whose exit code is as they say. */
async function findings(tenant = tenantOf(server)) {
  const { code, checks } = await runDoctor(tenant)
  const found = checks().filter(({ outcome }) => outcome !== 'ok')
  expect(code).toBe(found.some(({ outcome }) => outcome === 'failed') ? 1 : 0)
  return found
}

/** Findings without the notes that the double is known for: it sends two fields that no schema has. */
async function otherFindings(tenant = tenantOf(server)) {
  const known = ['GET /Agent', 'GET /Asset']
  return (await findings(tenant)).filter(({ check, outcome }) => outcome !== 'note' || !known.includes(check))
}

describe('a healthy tenant', () => {
  test('is well, and so is the exit code', async () => {
    expect(await otherFindings()).toEqual([])
  })

  test('has a line for each check, and one that counts them', async () => {
    const { code, stdout } = await runDoctor(tenantOf(server), {})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^✓ server: Reached in \d+ ms$/m)
    expect(stdout).toMatch(/^✓ clock: Differs from the server's by /m)
    expect(stdout).toMatch(/^✓ token: Given, for 60 minutes, and accepted by the API$/m)
    expect(stdout).toMatch(/^✓ scope: Granted: all$/m)
    expect(stdout).toMatch(/^✓ document: Has the \d+ operations of the catalogue$/m)
    expect(stdout).toMatch(/^✓ GET \/Tickets: As the catalogue says: a view with `tickets`, \d+ fields$/m)
    expect(stdout).toMatch(/\n\n2 notes, \d+ ok\n$/)
  })

  test('is asked for what is there, and for nothing else', async () => {
    await runDoctor(tenantOf(server))
    expect(server.state.requests.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([
      'POST', // a token for the trial
      'POST', // and one for the client
    ])
  })

  test('is not known by its output, beyond the lines of progress', async () => {
    const { stdout, stderr } = await runDoctor(tenantOf(server))
    expect(stdout).not.toContain(String(server.port))
    expect(stderr).toMatch(/^Examining http:.*\nReaching the server …\n/)
  })

  test('is reached by nothing but the `fetch` of its connection', async () => {
    const { fetch: send } = globalThis
    const companyUrl = 'https://demo.invalid'
    const redirected = (request: Request) => send(new Request(request.url.replace(companyUrl, server.url), request))
    const tenant = { ...tenantOf(server, { companyUrl, fetch: redirected }), fetch: redirected }
    expect(await otherFindings(tenant)).toEqual([])
  })
})

describe('a list that has changed', () => {
  test('is told when its key has another name', async () => {
    server.state.override('GET /Client', { record_count: 1, customers: [{ id: 1, name: 'Acme' }] })
    const [key] = await otherFindings()
    expect(key).toMatchObject({
      check: 'GET /Client',
      outcome: 'failed',
      message: 'Has its records under `customers`, and the catalogue says `clients`',
      advice: expect.stringContaining('--report FILE'),
    })
  })

  test('is told when it is a view instead of an array', async () => {
    server.state.override('GET /Status', { record_count: 1, statuses: server.state.list('Status') })
    expect((await otherFindings())[0]).toMatchObject({
      check: 'GET /Status',
      outcome: 'failed',
      message: 'Responds with a view with `statuses`, and the catalogue says an array',
    })
  })

  test('is told when a field is gone', async () => {
    server.state.override('GET /Team', () => server.state.list('Team').map(({ name: _, ...team }) => team))
    const gone = (await otherFindings()).find(({ check }) => check === 'GET /Team')
    expect(gone).toMatchObject({ outcome: 'warning', details: expect.arrayContaining(['name']) })
  })

  test('is told when a field is new', async () => {
    await using changed = await startHaloServer({ seed: { Users: [{ id: 1, name: 'Ada', moon_phase: 3 }] } })
    const found = (await findings(tenantOf(changed))).filter(({ check }) => check === 'GET /Users')
    expect(found).toMatchObject([{ outcome: 'note', details: ['moon_phase'] }])
  })

  test('is told when it is gone', async () => {
    server.state.override('GET /CRMNote', new Response(null, { status: 404 }))
    expect(await otherFindings()).toMatchObject([{ check: 'GET /CRMNote', outcome: 'failed' }])
  })

  test.each([401, 403] as const)('is told as a permission when it responds with %i', async (status) => {
    server.state.deny('GET /Invoice', { status })
    expect(await otherFindings()).toMatchObject([
      {
        check: 'GET /Invoice',
        outcome: 'warning',
        message: `Not permitted (${status}), so that nothing was compared`,
        advice: expect.stringMatching(/scope.*role/),
      },
    ])
  })

  test('of tickets that is empty leaves the actions unasked', async () => {
    server.state.override('GET /Tickets', { record_count: 0, tickets: [] })
    expect(await otherFindings()).toMatchObject([{ check: 'GET /Actions', outcome: 'skipped' }])
  })
})

describe('a document that differs', () => {
  test('is told for an operation that the catalogue lacks', async () => {
    const document = servedDocument()
    document.paths['/DeviceFlow/{id}'] = { get: { parameters: [] } }
    document.paths['/Tickets/Moon'] = { post: { parameters: [] } }
    serveDocument(document)
    expect(await otherFindings()).toMatchObject([
      {
        check: 'document',
        outcome: 'note',
        message: '2 operations that the catalogue lacks: DeviceFlow (new) 1, Tickets 1',
        details: ['GET /DeviceFlow/{id}', 'POST /Tickets/Moon'],
      },
    ])
  })

  test('is told for an operation that it lacks', async () => {
    const document = servedDocument()
    delete document.paths['/Tickets/{id}']?.delete
    serveDocument(document)
    expect(await otherFindings()).toMatchObject([
      { check: 'document', outcome: 'warning', details: ['DELETE /Tickets/{id}'] },
    ])
  })

  test('is told for query parameters', async () => {
    const document = servedDocument()
    const { parameters = [] } = document.paths['/Client']?.get ?? {}
    parameters.push({ name: 'moon_phase', in: 'query' })
    serveDocument(document)
    expect(await otherFindings()).toMatchObject([{ outcome: 'note', details: ['GET /Client: moon_phase'] }])
    parameters.splice(0, 1)
    serveDocument(document)
    expect((await otherFindings()).map(({ message }) => message)).toEqual([
      '1 query parameter that the catalogue lacks: Client 1',
      expect.stringMatching(/^1 query parameter of the catalogue that the document does not name: \w+ 1$/),
    ])
  })

  test('prints every operation with --all', async () => {
    serveDocument({ ...servedDocument(), paths: { '/Moon': { get: {} } } })
    const short = await runDoctor(tenantOf(server), {})
    const long = await runDoctor(tenantOf(server), { all: true })
    expect(short.stdout).not.toMatch(/^ {4}GET \/Tickets$/m)
    expect(long.stdout).toMatch(/^ {4}GET \/Tickets$/m)
  })

  test.each([
    ['an object without paths', { swagger: 'none' }],
    ['a page', new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ])('is told when it is %s', async (_, document) => {
    server.state.override(`GET ${documentPath}`, document)
    expect(await otherFindings()).toMatchObject([{ check: 'document', outcome: 'failed' }])
  })

  test('is told when there is none', async () => {
    server.state.override(`GET ${documentPath}`, new Response(null, { status: 404 }))
    expect(await otherFindings()).toMatchObject([{ check: 'document', outcome: 'warning' }])
  })
})

describe('a token that is not given', () => {
  /** What is told of the token, and of the lists. */
  async function refusal(tenant = tenantOf(server)) {
    const found = await findings(tenant)
    expect(found.at(-1)).toMatchObject({ check: 'lists', outcome: 'skipped' })
    return found.find(({ check }) => check === 'token')
  }

  test('for want of an agent is a 500 with a page', async () => {
    server.state.trouble({ on: '/auth/token', fault: 'html' })
    expect(await refusal()).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('500 and an HTML page'),
      advice: expect.stringMatching(/^Choose an enabled agent as the application's "Agent to log in as"/),
    })
  })

  test('for a wrong tenant is a 500 too, of a server that names its tenant', async () => {
    await using shared = await startHaloServer({ tenant: 'acme' })
    const told = await refusal(tenantOf(shared, { tenant: 'amce' }))
    expect(told?.advice).toMatch(/^The server is shared by several tenants: check the tenant/)
    expect(JSON.stringify(told)).not.toContain('acme')
  })

  test.each([
    ['invalid_client', { clientSecret: 'wrong' }, /^Check client ID and secret/],
    ['invalid_scope', { scope: 'everything' }, /^Ask for scopes that HaloPSA has/],
  ])('for %s says what to do', async (code, options, advice) => {
    expect(await refusal(tenantOf(server, options))).toMatchObject({
      message: expect.stringContaining(code),
      advice: expect.stringMatching(advice),
    })
  })

  test('leaves the document readable where it needs none', async () => {
    const document = servedDocument()
    await using front = await serveHttp(async (request, response) => {
      if (request.url === `/api${documentPath}`) return void response.end(JSON.stringify(document))
      const info = { auth_url: `http://127.0.0.1:${server.port}/auth` }
      response.writeHead(request.url === '/api/AuthInfo' ? 200 : 404).end(JSON.stringify(info))
    })
    const checks = (await runDoctor(tenantOf(server, { companyUrl: front.url }))).checks()
    const token = checks.find(({ check }) => check === 'token')
    expect(token?.advice).toMatch(/^The server's AuthInfo names an authorisation server at another address/)
    expect(checks.find(({ check }) => check === 'document')?.outcome).toBe('ok')
  })
})

describe('a server', () => {
  test('that nobody reaches leaves nothing but its reason', async () => {
    const companyUrl = `http://127.0.0.1:${await unusedPort()}`
    const found = await findings(tenantOf(server, { companyUrl }))
    expect(found.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'server failed',
      'clock skipped',
      'token failed',
      'document skipped',
      'lists skipped',
    ])
    expect(found[0]?.message).toBe('The server refuses the connection: ECONNREFUSED')
  })

  test('without a name that resolves is told', async () => {
    const [unknown] = await findings(tenantOf(server, { companyUrl: 'https://halo.invalid' }))
    expect(unknown).toMatchObject({ check: 'server', message: expect.stringContaining('does not resolve') })
  })

  test('with a certificate of its own is told, with NODE_EXTRA_CA_CERTS', async () => {
    await using secure = await startHaloServer({ https: true })
    const [certificate] = await findings(tenantOf(secure))
    expect(certificate).toMatchObject({ outcome: 'failed', message: expect.stringContaining('authority') })
    expect(certificate?.advice).toContain('NODE_EXTRA_CA_CERTS=')
  })

  test('that is no HaloPSA is told', async () => {
    await using other = await serveHttp((_, response) => response.end('<html>'))
    const [first] = await findings(tenantOf(server, { companyUrl: other.url }))
    expect(first).toMatchObject({
      check: 'server',
      outcome: 'failed',
      message: expect.stringContaining('no HaloPSA API'),
    })
  })

  test('whose clock is ahead is told', async () => {
    await using front = await serveHttp(async (request, response) => {
      const { method, headers } = request
      const chunks = await Array.fromAsync(request)
      const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
      const { authorization = '', 'content-type': type = '' } = headers
      const sent = { method, body, headers: { authorization, 'content-type': type } }
      const answer = await fetch(`${server.url}${request.url}`, sent)
      response.setHeader('date', new Date(Date.now() + 300_000).toUTCString())
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(await answer.text())
    })
    const [clock, ...others] = await otherFindings(
      tenantOf(server, { companyUrl: front.url, authUrl: `${server.url}/auth` }),
    )
    expect(clock).toMatchObject({
      check: 'clock',
      outcome: 'warning',
      message: expect.stringMatching(/^The clock of this machine is (299|300|301) s behind the server's$/),
      advice: expect.stringContaining('NTP'),
    })
    expect(others).toEqual([])
  })
})

describe('a report', () => {
  test('has what differs as tables of the project', async () => {
    server.state.override('GET /Client', { record_count: 1, customers: [{ id: 1, name: 'Acme', moon_phase: 3 }] })
    await using folder = await temporaryFolder()
    const report = await folder.write('report.json', '')
    const { stderr } = await runDoctor(tenantOf(server), { report })
    expect(stderr).toContain(`Wrote ${report}`)
    const tables = JSON.parse(await readFile(report, 'utf8'))
    expect(tables).toMatchObject({
      checkedAt: new Date().toISOString().slice(0, 10),
      documentVersion: 'v2',
      operations: { unknown: [], missing: [] },
      answers: {
        'GET /Client': {
          shape: 'view',
          listKey: 'customers',
          record: 'Area_List',
          recordBasis: 'keys',
          basis: 'recorded',
        },
      },
    })
    expect(tables.recordedFields['GET /Client']).toEqual({
      fields: ['id', 'moon_phase', 'name'],
      fieldsNotInSchema: ['moon_phase'],
    })
    expect(JSON.stringify(tables)).not.toContain(String(server.port))
  })

  test('is whole before the first check is printed, and the checks are printed where it cannot be written', async () => {
    await using folder = await temporaryFolder()
    const report = join(folder.path, 'report.json')
    const sizes: number[] = []
    const onOutput = () => sizes.push(readFileSync(report, 'utf8').length)
    await runHaloInProcess(['doctor', '--report', report], { env: variablesOf(server), onOutput })
    expect(sizes[0]).toBe((await readFile(report, 'utf8')).length)
    const { code, stdout } = await runHaloInProcess(['doctor', '--report', folder.path], { env: variablesOf(server) })
    expect([code, stdout]).toEqual([1, expect.stringContaining('✓ server')])
  })
})

describe('no value of a record', () => {
  const marker = 'SEEDED-MARKER'

  /** All that a run prints and writes, in each form. */
  async function everything(tenant = tenantOf(server)) {
    await using folder = await temporaryFolder()
    const report = await folder.write('report.json', '')
    const plain = await runDoctor(tenant, { report, all: true })
    const json = await runDoctor(tenant)
    const texts = [plain, json].flatMap(({ stdout, stderr }) => [stdout, stderr])
    return [...texts, await readFile(report, 'utf8')].join()
  }

  test('appears in any output of lists that are as they should be', async () => {
    const record = { id: 1, name: marker, summary: marker, note: marker, ticket_id: 1, new_field: marker }
    const seed = Object.fromEntries(examinedSections.map((section) => [section, [record]]))
    await using seeded = await startHaloServer({ seed })
    seeded.state.override('GET /Agent/me', { name: marker })
    const output = await everything(tenantOf(seeded))
    expect(JSON.stringify(seeded.state.list('Tickets'))).toContain(marker)
    expect(output).toContain('new_field')
    expect(output).not.toContain(marker)
  })

  test('appears as the key of a record or a view, nor in an error', async () => {
    const record = { id: 1, [marker]: 1, CFMarker: 1, 'someone@marker.example': 1, nested: { [marker]: [marker] } }
    for (const section of examinedSections) {
      server.state.override(`GET /${section}`, { record_count: 1, [marker]: [record], message: marker })
    }
    server.state.override('GET /Tickets', { record_count: 1, tickets: [record] })
    server.state.override('GET /Team', new Response(JSON.stringify({ Message: marker }), { status: 400 }))
    const output = await everything()
    expect(output).toContain('GET /Client')
    expect(output).not.toMatch(/marker/i)
  })
})
