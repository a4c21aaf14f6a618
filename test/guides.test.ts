import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { documentedProgram, repositoryRoot, run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const docs = join(repositoryRoot, 'docs')

/** What the tenant of a guide has, and what its program prints. */
interface Guide {
  prepare?(server: HaloServer): void
  output: RegExp[]
  check?(server: HaloServer, folder: string): void | Promise<void>
}

const level = {
  id: 209,
  name: 'CFLevel',
  label: 'Level',
  type: 2,
  typeid: 1,
  values: [
    { id: 1, name: 'Silver' },
    { id: 2, name: 'Gold' },
  ],
}
const renewal = { id: 210, name: 'CFRenewal', label: 'Renewal', type: 4, typeid: 1 }
const systems = { id: 211, name: 'CFSystems', label: 'Systems', type: 3, typeid: 1, values: [] }

const guides: Readonly<Record<string, Guide>> = {
  'changed-since': {
    prepare: ({ state }) => {
      const old = state.list('Tickets').map((ticket) => ({ ...ticket, last_update: '2026-01-05T08:00:00' }))
      state.seed({ Tickets: [...old, { id: 9001, summary: 'Fresh', last_update: new Date().toISOString() }] })
    },
    output: [/^9001 Fresh \d{4}-.*Z$/m, /^\d+ tickets changed$/m],
    check: ({ state }) => {
      const lists = state.requests.filter(({ operation }) => operation === 'GET /Tickets')
      const dates = lists.map(({ query }) => query.get('lastupdatefromdate') ?? '')
      expect(dates.length).toBeGreaterThan(0)
      for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    },
  },
  'custom-fields': {
    prepare: ({ state }) => {
      const customfields = [
        { ...level, value: '1', display: 'Silver' },
        { ...renewal, value: '2026-12-31T00:00:00', display: '31/12/2026' },
      ]
      state.seed({
        FieldInfo: [level, renewal, systems],
        Tickets: [{ ...state.list('Tickets')[0], id: 1, customfields }],
        Asset: [
          {
            id: 101,
            fields: [
              { id: 1, name: 'Rack', value: 'B3' },
              { id: 2, name: 'Owner', value: 'IT' },
            ],
          },
        ],
      })
    },
    output: [/^Silver\n2026-12-31T00:00:00\.000Z\nGold\n1 2027$/m, /^209 CFLevel Level$/m, /^B4$/m],
  },
  files: {
    output: [/^true$/m, /^\d+ README\.md \d+$/m],
    check: async (_, folder) => {
      const original = await readFile(join(folder, 'README.md'))
      expect(await readFile(join(folder, 'copy.md'))).toEqual(original)
      expect(await readFile(join(folder, 'streamed.md'))).toEqual(original)
    },
  },
  reports: {
    prepare: ({ state }) => {
      state.seed({ Report: [{ id: 12, name: 'Open tickets', sql: 'select 1' }] })
      state.report(({ id, sql }) => {
        if (id === 12) return [{ open: 7 }]
        const after = Number(/faultid > (\d+)/.exec(sql ?? '')?.[1] ?? 0)
        return [{ faultid: 1 }, { faultid: 2 }].filter(({ faultid }) => faultid > after)
      })
    },
    output: [/^\{ open: 7 \}\n2 rows\n2 rows in all$/m],
  },
  'several-records': {
    output: [/^New starter: laptop, New starter: mailbox\n2$/m, /^400 .*summary$/m, /^250 tickets imported$/m],
  },
  'time-entries': {
    prepare: ({ state }) => state.seed({ Tickets: [{ id: 1, summary: 'No network' }] }),
    output: [/^1 0\.5$/m, /^0\.5 hours$/m],
    check: ({ state }) => {
      expect(state.list('TimesheetEvent').at(-1)).toMatchObject({ agent_id: 1, subject: 'Stocktaking' })
      const list = state.requests.find(({ operation }) => operation === 'GET /TimesheetEvent')
      expect(Object.fromEntries(list?.query ?? [])).toEqual({
        agents: '1',
        start_date: '2026-03-02T00:00:00.000Z',
        end_date: '2026-03-09T00:00:00.000Z',
      })
    },
  },
}

test('every guide with a program is run here', async () => {
  const pages = (await readdir(docs)).filter((page) => page.endsWith('.md') && page !== 'sections.md')
  expect(pages.sort()).toEqual(Object.keys(guides).map((name) => `${name}.md`))
})

describe('the programs of the guides', () => {
  let folder: TemporaryFolder

  beforeAll(async () => {
    folder = await temporaryFolder(join(import.meta.dirname, '.build'))
    await cp(join(repositoryRoot, 'README.md'), join(folder.path, 'README.md'))
    await folder.write('package.json', JSON.stringify({ type: 'module' }))
    const settings = { extends: join(repositoryRoot, 'tsconfig.json'), include: ['*.ts'], exclude: [] }
    await folder.write('tsconfig.json', JSON.stringify(settings))
    for (const name of Object.keys(guides)) {
      await folder.write(`${name}.ts`, documentedProgram(await readFile(join(docs, `${name}.md`), 'utf8')))
    }
  })

  afterAll(() => folder[Symbol.asyncDispose]())

  test('type-check', { timeout: 60_000 }, async () => {
    const tsc = join(repositoryRoot, 'node_modules/.bin/tsc')
    expect(await run(tsc, ['-p', folder.path], { mayFail: true })).toMatchObject({ code: 0, output: '' })
  })

  test.each(Object.entries(guides))('%s runs', async (name, { prepare, output: lines, check }) => {
    await using server = await startHaloServer()
    prepare?.(server)
    const { code, output } = await runProgram(`${name}.ts`, folder.path, server)
    expect(code, output).toBe(0)
    for (const line of lines) expect(output).toMatch(line)
    await check?.(server, folder.path)
  })
})

/** Runs a program that calls a double in place of the tenant that it names. */
function runProgram(file: string, cwd: string, server: HaloServer) {
  return run(
    process.execPath,
    ['--conditions=@halopsa/source', '--import', join(import.meta.dirname, 'reroute-fetch.ts'), file],
    {
      cwd,
      env: {
        DOUBLE_URL: server.url,
        HALO_API_CLIENT_ID: server.clientId,
        HALO_API_CLIENT_SECRET: server.clientSecret,
      },
      mayFail: true,
    },
  )
}
