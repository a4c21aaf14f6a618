import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type Migration, migrations } from '../src/stores/migrations.ts'
import { PostgresStore } from '../src/stores/postgres-store.ts'
import { sync } from '../src/sync.ts'
import type { Column, Table } from '../src/tables/table.ts'
import { allViews } from '../src/views/all-views.ts'
import type { View } from '../src/views/view.ts'
import { createMirror, databases, stopServer } from './mirrors.ts'
import { openViewMirror, tableOf, viewTables } from './view-mirror.ts'

afterAll(stopServer)

const tickets = tableOf('tickets')
const without = (table: Table, ...names: string[]): Table => ({
  ...table,
  columns: table.columns.filter(({ name }) => !names.includes(name)),
})

/** A view that stands on little. */
const small: View = {
  name: 'small',
  words: "Tickets' numbers.",
  notes: [],
  columns: { id: 'Number.' },
  needs: { tickets: ['id', 'summary'] },
  query: () => 'SELECT id FROM tickets WHERE deleted_at IS NULL',
}

/** Adds a migration for the time of a test. */
function addMigration(migration: Migration): void {
  ;(migrations as Migration[]).push(migration)
  added++
}
let added = 0
afterEach(() => {
  ;(migrations as Migration[]).splice(migrations.length - added)
  added = 0
})

test('no view has the name of a table, and each needs what the catalogue knows', () => {
  for (const { name, needs } of allViews) {
    expect(() => tableOf(name)).toThrow('There is no table')
    for (const [table, columns] of Object.entries(needs)) {
      expect(tableOf(table).columns.map((column) => column.name)).toEqual(expect.arrayContaining([...columns]))
    }
  }
})

describe.each(databases)('views of a mirror in %s', (database) => {
  /** What changes when a view is made anew. */
  const identity =
    database === 'SQLite'
      ? 'SELECT schema_version AS made FROM pragma_schema_version'
      : "SELECT sum(xmin::text::bigint) AS made FROM pg_class WHERE relkind = 'v'"

  test('need no column that they do not name', async () => {
    for (const view of allViews) {
      const prepared = Object.entries(view.needs).map(([name, columns]) => {
        const table = tableOf(name)
        const isNeeded = ({ name }: Column) => columns.includes(name) || table.key.includes(name)
        return { ...table, columns: table.columns.filter(isNeeded) }
      })
      await using world = await openViewMirror(database, prepared)
      expect(await world.store.makeViews([view])).toEqual([{ name: view.name, waitsFor: null }])
      expect(await world.rows(`SELECT * FROM ${view.name}`)).toEqual([])
    }
  })

  test('wait for tables and columns, and are made by the run that has them', async () => {
    await using world = await openViewMirror(database, [without(tickets, 'summary')])
    expect(await world.store.makeViews([small])).toEqual([{ name: 'small', waitsFor: 'the column tickets.summary' }])
    const needing = { ...small, needs: { tickets: ['id', 'summary', 'odd'], agent: ['id'], status: ['id'] } }
    expect(await world.store.makeViews([needing])).toEqual([
      { name: 'small', waitsFor: 'the tables agent, status and the columns tickets.summary, tickets.odd' },
    ])
    await world.put('tickets', [{ id: 4, summary: 'a field that came' }])
    expect(await world.store.makeViews([small])).toEqual([{ name: 'small', waitsFor: null }])
    expect(await world.rows('SELECT id FROM small')).toEqual([{ id: 4 }])
  })

  test('stay as they are when nothing has changed, and let columns be added', async () => {
    await using world = await openViewMirror(database)
    await world.store.makeViews(allViews)
    const before = await world.rows(identity)
    expect((await world.store.makeViews(allViews)).every(({ waitsFor }) => waitsFor === null)).toBe(true)
    expect(await world.rows(identity)).toEqual(before)
    await world.put('tickets', [{ id: 1, fieldthatcomeslater: 'x' }])
    expect(await world.rows('SELECT t.fieldthatcomeslater, o.ticket_id FROM tickets t, open_tickets o')).toEqual([
      { fieldthatcomeslater: 'x', ticket_id: 1 },
    ])
  })

  test('are replaced when their query changes, whatever their columns', async () => {
    await using world = await openViewMirror(database)
    await world.put('tickets', [{ id: 1, summary: 'x' }])
    await world.store.makeViews([small])
    await world.mirror.query('CREATE VIEW of_the_user AS SELECT id FROM small')
    const doubled = { ...small, query: () => 'SELECT id * 2 AS id FROM tickets' }
    expect(await world.store.makeViews([doubled])).toEqual([{ name: 'small', waitsFor: null }])
    expect(await world.rows('SELECT id FROM of_the_user')).toEqual([{ id: 2 }])
    await world.mirror.query('DROP VIEW of_the_user')
    const other = { ...small, query: () => 'SELECT summary, id FROM tickets' }
    expect(await world.store.makeViews([other])).toEqual([{ name: 'small', waitsFor: null }])
    expect(await world.rows('SELECT * FROM small')).toEqual([{ summary: 'x', id: 1 }])
  })

  test('leave alone what somebody else has made', async () => {
    await using world = await openViewMirror(database)
    await world.mirror.query("CREATE VIEW small AS SELECT 'mine' AS whose")
    const [state] = await world.store.makeViews([small])
    expect(state?.waitsFor).toBe('the name small, which something has that this package has not made')
    expect(await world.rows('SELECT whose FROM small')).toEqual([{ whose: 'mine' }])
  })

  test('that the database refuses wait too, and the others are made', async () => {
    await using world = await openViewMirror(database)
    const broken = { ...small, name: 'broken', query: () => 'SELECT id FRM tickets' }
    const [first, second] = await world.store.makeViews([broken, small])
    expect(first?.waitsFor).toMatch(/^the database, which refuses it: .*syntax error/)
    expect(second?.waitsFor).toBeNull()
    expect(await world.rows('SELECT * FROM small')).toEqual([])
  })

  test('are there again after a migration of the tables that they read', async () => {
    await using world = await openViewMirror(database)
    await world.put('tickets', [{ id: 1, summary: 'x' }])
    await world.store.makeViews(allViews)
    addMigration(() =>
      database === 'SQLite'
        ? [
            'CREATE TABLE rebuilt AS SELECT * FROM tickets',
            'DROP TABLE tickets',
            'ALTER TABLE rebuilt RENAME TO tickets',
          ]
        : ['ALTER TABLE tickets ALTER COLUMN summary TYPE varchar(200)'],
    )
    await using later = world.mirror.store()
    await later.open()
    expect(await world.rows('SELECT ticket_id, summary FROM open_tickets')).toEqual([{ ticket_id: 1, summary: 'x' }])
    expect(await world.rows('SELECT version FROM sync_schema')).toEqual([{ version: migrations.length }])
    for (const { name } of allViews) expect(await world.rows(`SELECT * FROM ${name}`)).toBeDefined()
  })

  test('on which somebody has built another one do not keep a migration from being made', async () => {
    await using world = await openViewMirror(database)
    await world.store.makeViews(allViews)
    await world.mirror.query('CREATE VIEW of_the_user AS SELECT ticket_id FROM open_tickets')
    addMigration(({ types }) => [`CREATE TABLE sync_more (name ${types.text})`])
    await using later = world.mirror.store()
    await later.open()
    for (const name of ['of_the_user', 'open_tickets', 'sync_more']) {
      expect(await world.rows(`SELECT * FROM ${name}`)).toEqual([])
    }
  })

  test('are all as they were when a migration fails', async () => {
    await using world = await openViewMirror(database)
    await world.store.makeViews(allViews)
    addMigration(() => ['ALTER TABLE missing ADD COLUMN x integer'])
    await using later = world.mirror.store()
    await expect(later.open()).rejects.toThrow('missing')
    for (const { name } of allViews) expect(await world.rows(`SELECT * FROM ${name}`)).toEqual([])
  })

  test.runIf(database === 'Postgres')(
    'find tables whose rows are counted, so that joins are planned well',
    async () => {
      await using world = await openViewMirror(database)
      await world.put('tickets', [{ id: 1 }, { id: 2 }])
      await world.store.makeViews(allViews)
      expect(await world.rows("SELECT reltuples AS counted FROM pg_class WHERE oid = 'tickets'::regclass")).toEqual([
        { counted: 2 },
      ])
    },
  )

  test.runIf(database === 'Postgres').each(['Acme', 'two words', 'we"ird', 'a.b', "it's"])(
    'are made in a schema with the name %s',
    async (schema) => {
      await using mirror = await createMirror(database)
      await using store = new PostgresStore({ url: mirror.to, schema })
      await store.open()
      await store.prepare(tickets)
      expect(await store.makeViews([small])).toEqual([{ name: 'small', waitsFor: null }])
      expect(await store.makeViews([small])).toEqual([{ name: 'small', waitsFor: null }])
    },
  )

  test('are made by a run, which reports those that wait', async () => {
    await using server = await startHaloServer({ tickets: 20 })
    await using mirror = await createMirror(database)
    const { url: companyUrl, clientId, clientSecret } = server
    const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
    const run = (tables: string[]) => sync({ halo, to: mirror.to, tables, budget: { limit: 1_000_000, window: 1000 } })
    const { complete, views } = await run(['tickets', 'agent', 'status'])
    expect(complete).toBe(true)
    const ready = views.filter(({ waitsFor }) => waitsFor === null).map(({ name }) => name)
    expect(ready).toEqual(['open_tickets', 'backlog_by_week'])
    expect(views).toContainEqual({ name: 'time_by_agent_and_day', waitsFor: 'the table actions' })
    const [{ number } = {}] = await mirror.query('SELECT count(*) AS number FROM open_tickets')
    const open = server.state.list('Tickets').filter(({ status_id: status }) => status !== 9)
    expect(Number(number)).toBe(open.length)
    const later = await run(viewTables)
    expect(later.views.every(({ waitsFor }) => waitsFor === null)).toBe(true)
    const [{ hours } = {}] = await mirror.query('SELECT sum(hours) AS hours FROM time_by_agent_and_day')
    expect(hours).toBe(server.state.list('Actions').reduce((sum, { timetaken }) => sum + Number(timetaken), 0))
  })
})
