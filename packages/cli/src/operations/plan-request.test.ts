import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { openCatalog, type SectionSummary } from '@halopsa/catalog'
import { NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import { requestPath } from '@halopsa/tenant-access/requests/planned-request'
import { temporaryFolder } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'
import { parseFlags } from '../command-line/flags.ts'
import { globalFlags } from '../command-line/global-flags.ts'
import { operationFlags } from './operation-flags.ts'
import { bodyOptions, planRequest } from './plan-request.ts'
import { verbsOf } from './verbs.ts'

const catalog = openCatalog()

/** Plans the request of a command line such as `tickets list --count 3`. */
async function plan(words: string[], input = '') {
  const [sectionName = '', verbName = '', ...rest] = words
  const section = catalog.section(sectionName) as SectionSummary
  const { verb, operation: summary } = verbsOf(catalog, section).find((known) => known.verb === verbName) ?? {
    verb: '',
    operation: { name: '' },
  }
  const operation = catalog.describe(summary.name)
  const flags = operationFlags(catalog, { operation, verb })
  const options = {
    ...globalFlags,
    ...Object.fromEntries(flags.map(({ name, flag }) => [name, flag])),
    ...bodyOptions(operation),
  }
  const line = parseFlags(rest, options, `${sectionName} ${verbName}`)
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  streams.input.end(input)
  return planRequest(catalog, { operation, verb, flags, command: `${sectionName} ${verbName}` }, line, streams)
}

test.each([
  [['tickets', 'update', '1000', '--summary', 'a', '--set', 'summary=b'], '--set summary and --summary set the same'],
  [['tickets', 'list', '--open-only', '--query', 'open_only=false'], '--query open_only and --open-only set the same'],
])('%j, which says two things of one, is refused', async (words, message) => {
  await expect(plan(words)).rejects.toThrow(message)
})

describe('the query', () => {
  test('has the parameters by their names in the API, of their types', async () => {
    const { query } = await plan([
      'tickets',
      'list',
      '--open-only',
      '--agent-id',
      '3',
      '--page-size=5',
      '--search',
      'vpn',
    ])
    expect(query).toEqual({ open_only: true, agent_id: 3, page_size: 5, search: 'vpn' })
  })

  test('takes a name for an id, under the shorter option too', async () => {
    for (const option of ['--client-id', '--client']) {
      const { query } = await plan(['tickets', 'list', option, 'Acme Ltd'])
      expect(query.client_id).toBeInstanceOf(NameOfRecord)
      expect(query.client_id).toMatchObject({ name: 'Acme Ltd', reference: { section: 'Client' } })
    }
  })

  test('takes ids and names side by side where several are separated by commas', async () => {
    const { query } = await plan(['tickets', 'list', '--agent', '1, me'])
    expect(query.agent).toEqual([1, expect.objectContaining({ name: 'me' })])
  })

  test('sends dates as ISO 8601', async () => {
    const { query } = await plan(['tickets', 'list', '--lastupdatefromdate', '2026-01-31T09:00:00+01:00'])
    expect(query).toEqual({ lastupdatefromdate: '2026-01-31T08:00:00.000Z' })
  })

  test('reaches a parameter whose option another has, by its name', async () => {
    const { query } = await plan(['tickets', 'list', '--query', 'open_only=true'])
    expect(query).toEqual({ open_only: 'true' })
  })
})

describe('the path', () => {
  test('holds the identifiers, encoded', async () => {
    const request = await plan(['KBArticleAnon', 'get', 'a/../b'])
    expect(requestPath(request)).toBe('/KBArticleAnon/a%2F..%2Fb')
  })

  test('takes the name of a record for its id', async () => {
    expect((await plan(['client', 'get', 'Acme'])).pathValues).toEqual([expect.objectContaining({ name: 'Acme' })])
    expect((await plan(['client', 'get', '12'])).pathValues).toEqual([12])
    expect(requestPath(await plan(['client', 'get', 'A/B']))).toBe('/Client/<id of Client "A/B">')
  })
})

describe('the body', () => {
  test('is a list of one record, from options', async () => {
    const { body } = await plan(['tickets', 'create', '--summary', 'No network', '--status', 'New', '--client-id', '2'])
    expect(body).toEqual([{ summary: 'No network', client_id: 2, status_id: expect.any(NameOfRecord) }])
  })

  test('of an update has the id first', async () => {
    const { body, pathTemplate } = await plan(['tickets', 'update', '12', '--summary', '3'])
    expect({ body, pathTemplate }).toEqual({ body: [{ id: 12, summary: '3' }], pathTemplate: '/Tickets' })
  })

  test('comes from JSON, from a file, and from the standard input; options go into each record', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'tickets.json')
    await writeFile(file, '\uFEFF[{"summary":"a"},{"summary":"b"}]')
    const expected = [
      { summary: 'a', client_id: 2 },
      { summary: 'b', client_id: 2 },
    ]
    expect((await plan(['tickets', 'create', '--data', `@${file}`, '--client-id', '2'])).body).toEqual(expected)
    const input = '[{"summary":"a"},{"summary":"b"}]'
    expect((await plan(['tickets', 'create', '--data', '-', '--client-id', '2'], input)).body).toEqual(expected)
    expect((await plan(['tickets', 'create', '--data', '{"summary":"a"}'])).body).toEqual([{ summary: 'a' }])
  })

  test('takes fields that have no option: of text as it is, others as JSON', async () => {
    const { body } = await plan([
      'tickets',
      'create',
      '--set',
      'summary=12',
      '--set',
      'customfields=[{"id":1,"value":"x"}]',
    ])
    expect(body).toEqual([{ summary: '12', customfields: [{ id: 1, value: 'x' }] }])
  })
})

describe('the file of a form', () => {
  const image = (file: string) => plan(['attachment', 'post-image', '--file', file])

  test('is named by its last part', async () => {
    await using folder = await temporaryFolder()
    const { form } = await image(await folder.write('a.png', 'x'))
    expect(form?.file).toMatchObject({ name: 'a.png', size: 1 })
  })

  test('is looked at before anything is sent', async () => {
    await using folder = await temporaryFolder()
    await expect(image(join(folder.path, 'none.png'))).rejects.toMatchObject({ code: 'ENOENT', syscall: 'stat' })
    await expect(image(folder.path)).rejects.toThrow(`${folder.path} is no file`)
    await expect(image('')).rejects.toThrow('The name of a file is empty')
  })
})

describe('refuses', () => {
  test.each([
    [['tickets', 'list', '--tickettype-od', '1'], /tickets list has no option --tickettype-od/],
    [['tickets', 'list', '--query', 'opn_only=true'], /no parameter or field "opn_only"; the nearest are open_only/],
    [['tickets', 'create', '--set', 'sumary=x'], /no parameter or field "sumary"; the nearest are summary/],
    [['tickets', 'create', '--set', 'agent_id=me'], /--set agent_id takes a whole number, not "me"; --agent-id takes/],
    [['tickets', 'create', '--set', 'agent_id='], /--set agent_id takes a whole number, not ""/],
    [['tickets', 'create', '--set', 'id=9007199254740993'], /--set id takes a whole number/],
    [['tickets', 'create', '--set', 'flagged=1'], /--set flagged takes true or false, not "1"; --data/],
    [['tickets', 'create', '--set', 'customfields=[{'], /--set customfields takes JSON, not "\[\{"/],
    [['tickets', 'create', '--set', 'summary'], /--set takes NAME=VALUE, not "summary"/],
    [['tickets', 'create'], /tickets create has nothing to send/],
    [['tickets', 'update', '12'], /tickets update has nothing to send/],
    [['tickets', 'create', '--data', '{"a":'], /--data has no JSON: /],
    [
      ['tickets', 'create', '--data', '{"id":12345678901234567890}'],
      /^--data: The number 12345678901234567890 is too large: it would be sent as 12345678901234567000$/,
    ],
    [['tickets', 'create', '--set', 'customfields=[{"id":9007199254740993}]'], /--set customfields takes JSON, not/],
    [['tickets', 'create', '--data', '[1]', '--summary', 'x'], /--data takes records, not 1/],
    [['actions', 'delete', '1'], /actions delete needs --ticket-id/],
    [['tickets', 'list', '--lastupdatefromdate', 'soon'], /--lastupdatefromdate takes a date such as .*, not "soon"/],
    [['tickets', 'list', '--advanced-search', '[{'], /--advanced-search takes JSON/],
  ])('%j', async (words, message) => {
    await expect(plan(words)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(message) })
  })
})
