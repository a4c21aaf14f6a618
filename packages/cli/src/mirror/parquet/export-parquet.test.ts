import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { queryMirror, SqliteStore } from '@halopsa/sync'
import { describe, expect, test } from 'vitest'
import { createMirror, databases, table, tickets } from '../../../test/mirrors.ts'
import { runHaloInProcess } from '../../../test/run-halo-in-process.ts'
import { loadDuckDb } from './load-duckdb.ts'

/** A mirror whose tables are exported to a folder beside it. */
async function createExport(database: (typeof databases)[number]) {
  const { from, folder, ...mirror } = await createMirror(database)
  const output = join(folder, 'reports')
  const halo = (...args: string[]) => runHaloInProcess(['sync', 'export', ...args, '--from', from, '--parquet', output])
  return { ...mirror, from, output, halo }
}

/** Reads with DuckDB. */
async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A value of a mirror as the file has it. */
function inFile(type: string | undefined, value: unknown): unknown {
  if (value === null) return null
  if (type === 'BIGINT') return BigInt(value as string)
  if (type === 'BOOLEAN') return Boolean(value)
  if (type?.startsWith('TIMESTAMP')) return new Date(String(value).replace(' ', 'T').replace(/\+00$/, 'Z'))
  return value
}

describe.each(databases)('a Parquet file of a mirror in %s', (database) => {
  test('has each value of the rows that are not deleted, with its type', async () => {
    await using mirror = await createExport(database)
    expect(await mirror.halo('tickets')).toMatchObject({ code: 0, stdout: expect.stringContaining('tickets\t3\t') })
    const file = `'${mirror.output}/tickets.parquet'`
    const columns = await query(`DESCRIBE SELECT * FROM ${file}`)
    const types = new Map(columns.map(({ column_name: name, column_type: type }) => [name, type as string]))
    expect(Object.fromEntries(types)).toMatchObject({
      id: 'BIGINT',
      summary: 'VARCHAR',
      flagged: 'BOOLEAN',
      estimate: 'DOUBLE',
      last_update: 'TIMESTAMP WITH TIME ZONE',
      cf_text: 'VARCHAR',
      raw: 'VARCHAR',
      deleted_at: 'TIMESTAMP WITH TIME ZONE',
    })
    const whole = [...types].map(([name, type]) =>
      /BIGINT|TIMESTAMP/.test(type) ? `CAST("${name}" AS text) AS "${name}"` : `"${name}"`,
    )
    const isJson = (name: string) => typeof name === 'string' && /^(?:raw|customfields)$/.test(name)
    const rows = []
    for await (const row of queryMirror(
      mirror.from,
      `SELECT ${whole.join()} FROM tickets WHERE deleted_at IS NULL ORDER BY id`,
    )) {
      rows.push(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, inFile(types.get(name), value)])))
    }
    const written = await query(`SELECT * FROM ${file} ORDER BY id`)
    const parsed = (list: Record<string, unknown>[]) =>
      list.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            isJson(name) && typeof value === 'string' ? JSON.parse(value) : value,
          ]),
        ),
      )
    expect(parsed(written)).toEqual(parsed(rows))
    expect(written).toMatchObject([
      {
        id: 1n,
        summary: tickets[0]?.summary,
        flagged: true,
        estimate: 1.5,
        last_update: new Date('2026-03-01T10:00:00.5Z'),
      },
      { id: 2n, summary: '', flagged: false, estimate: -0.1, last_update: new Date('0099-12-31T23:59:59Z') },
      { id: 3n, summary: 'NULL', cf_text: 'of the tenant', user_id: 9007199254740993n, flagged: null },
    ])
    expect(JSON.parse(written[1]?.raw as string)).toEqual({ extra: { a: ['\\u0000', null] } })
  })

  test('is there for each table, with its columns also where it has no rows', async () => {
    await using mirror = await createExport(database)
    const { stdout } = await mirror.halo()
    expect(stdout.trim().split('\n')).toHaveLength(3)
    expect((await readdir(mirror.output)).toSorted()).toEqual(['client.parquet', 'tickets.parquet'])
    expect(await query(`SELECT count(*) AS rows, count(id) AS ids FROM '${mirror.output}/client.parquet'`)).toEqual([
      { rows: 0n, ids: 0n },
    ])
  })

  test('stays as it is, unless it is to be replaced', async () => {
    await using mirror = await createExport(database)
    await mirror.halo('tickets')
    expect(await mirror.halo('tickets')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('tickets.parquet exists; --force replaces it'),
    })
    expect(await mirror.halo('tickets', '--force')).toMatchObject({ code: 0 })
    expect(await readdir(mirror.output)).toEqual(['tickets.parquet'])
  })
})

test('nothing half-written stays of an export that fails', async () => {
  await using mirror = await createExport('SQLite')
  await using store = new SqliteStore(mirror.from)
  await store.open()
  await store.prepare(table('tickets'))
  const broken = {
    columns: [
      { name: 'id', field: 'id', type: 'integer' },
      { name: 'last_update', field: 'last_update', type: 'timestamp' },
    ],
    values: [[9, 'no date', null]],
  } as const
  await store.write(table('tickets'), {
    pass: 1,
    rows: { ...broken, values: [[9, 'no date', null]], misfits: new Map(), withoutKey: 0 },
  })
  const { code, stderr } = await mirror.halo('tickets')
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('no date') })
  expect(await readdir(mirror.output)).toEqual([])
})

test.each([
  [['tikets'], 1, 'The mirror has no table "tikets"'],
  [['x"y'], 2, 'is no name of a table'],
])('%j is refused', async (args, code, message) => {
  await using mirror = await createExport('SQLite')
  expect(await mirror.halo(...args)).toMatchObject({ code, stderr: expect.stringContaining(message) })
})

test('without DuckDB, the package to install is named', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
  await expect(loadDuckDb(() => Promise.reject(missing))).rejects.toThrow(
    '--parquet needs DuckDB, which is not installed beside halo: npm install @duckdb/node-api',
  )
  const broken = new Error('libduckdb.so: cannot open shared object file')
  await expect(loadDuckDb(() => Promise.reject(broken))).rejects.toThrow(broken)
})
