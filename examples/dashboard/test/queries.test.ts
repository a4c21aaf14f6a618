import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { hasPostgres, startPostgres, temporaryFolder } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'
import { runQuery } from '../server/run-query.ts'
import { ago, fillMirror } from './fill-mirror.ts'

const databases = hasPostgres() || process.env.REQUIRE_ALL === '1' ? ['SQLite', 'Postgres'] : ['SQLite']
if (databases.length === 1) console.warn('No Postgres on this machine: the dashboard is not tested over one.')

/** Tickets of which the rows below are counted by hand. */
const tickets = [
  {
    id: 1,
    status_id: 1,
    agent_id: 1,
    client_name: 'Acme',
    dateoccurred: ago(2),
    fixbydate: ago(-1.5),
    summary: 'soon',
  },
  {
    id: 2,
    status_id: 1,
    agent_id: 2,
    client_name: 'Acme',
    dateoccurred: ago(50),
    fixbydate: ago(9.5),
    summary: 'late',
  },
  { id: 3, status_id: 1, dateoccurred: ago(40), summary: 'no deadline' },
  { id: 4, status_id: 9, dateoccurred: ago(90), dateclosed: ago(80), summary: 'closed' },
  { id: 5, status_id: 1, summary: 'no date' },
]
const actions = [
  { ticket_id: 1, id: 1, who: 'Robin', who_agentid: 1, datetime: '2026-03-01T10:00:00', timetaken: 1.5 },
  { ticket_id: 1, id: 2, who: 'Robin', who_agentid: 1, datetime: '2026-03-01T12:00:00', timetaken: 0.5 },
  { ticket_id: 2, id: 1, who_agentid: 0, datetime: '2026-03-02T10:00:00', timetaken: 2 },
]

/** An address of an empty database. */
async function createDatabase(database: string) {
  if (database === 'Postgres') {
    const server = await startPostgres()
    return { address: server.url, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
  }
  const folder = await temporaryFolder()
  return { address: join(folder.path, 'halo.db'), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

describe.each(databases)('over a mirror in %s', (database) => {
  test('the queries count what the tenant has', async () => {
    await using server = await startHaloServer({
      seed: {
        Tickets: tickets,
        Actions: actions,
        Agent: [
          { id: 1, name: 'Robin Field' },
          { id: 2, name: 'Sam Okafor' },
        ],
      },
    })
    await using created = await createDatabase(database)
    await fillMirror(server, created.address)
    const rowsOf = async (name: Parameters<typeof runQuery>[1]) => {
      const result = await runQuery(created.address, name)
      return 'rows' in result ? result.rows : result.problem
    }
    expect(await rowsOf('ages')).toEqual([
      { band: 'under 1 day', tickets: 1 },
      { band: '1 to 3 days', tickets: 2 },
      { band: 'of unknown age', tickets: 1 },
    ])
    expect(await rowsOf('time')).toEqual([
      { day: '2026-03-01', agent: 'Robin Field', hours: 2 },
      { day: '2026-03-02', agent: 'nobody', hours: 2 },
    ])
    const ticket = { client: 'Acme', due_for: 'resolution', total: 2 }
    expect(await rowsOf('risks')).toEqual([
      { ...ticket, ticket: '1', summary: 'soon', agent: 'Robin Field', sla: 'at risk', hours_left: 1.5 },
      { ...ticket, ticket: '2', summary: 'late', agent: 'Sam Okafor', sla: 'breached', hours_left: -9.5 },
    ])
    const weeks = (await rowsOf('backlog')) as { week: string; opened: number; closed: number; backlog: number }[]
    const sum = (field: 'opened' | 'closed') => weeks.reduce((total, week) => total + week[field], 0)
    expect({ opened: sum('opened'), closed: sum('closed'), backlog: weeks.at(-1)?.backlog }).toEqual({
      opened: 4,
      closed: 1,
      backlog: 3,
    })
    expect(weeks[0]?.week).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('a mirror without views is told as such', async () => {
    await using server = await startHaloServer({ seed: { Tickets: [] } })
    await using created = await createDatabase(database)
    expect(await runQuery(created.address, 'ages')).toEqual({
      problem: expect.stringMatching(
        database === 'SQLite' ? /^The mirror cannot be read: .*halo.db: unable to open/ : /has no view/,
      ),
    })
    await fillMirror(server, created.address)
    expect(await runQuery(created.address, 'ages')).toEqual({ rows: [] })
  })
})
