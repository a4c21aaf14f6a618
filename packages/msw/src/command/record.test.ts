import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { start, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from '../../test/connect.ts'
import { type HaloServer, startHaloServer } from '../server.ts'
import { startRecord } from './record.ts'

const program = ['--conditions=@halopsa/source', join(import.meta.dirname, '../cli.ts')]

let tenant: HaloServer
let folder: TemporaryFolder

beforeEach(async () => {
  tenant = await startHaloServer({ tickets: 3 })
  folder = await temporaryFolder()
})
afterEach(async () => {
  await tenant.close()
  await folder[Symbol.asyncDispose]()
})

const readSeed = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown[]>
const urlIn = (text: string) => /http:\/\/127\.0\.0\.1:\d+$/m.exec(text.replace(tenant.url, ''))?.[0] ?? ''

test('writes what passed to its file, and says what it is', async () => {
  const out = join(folder.path, 'seed.json')
  const { text, finish } = await startRecord(['--tenant', tenant.url, '--values', '--out', out])
  const call = await connect({ ...tenant, url: urlIn(text) })
  await call('GET', '/Tickets')
  await call('GET', '/Client')
  expect(await finish()).toBe(`Wrote ${out}: 3 Tickets, 5 Client`)
  expect((await readSeed(out)).Tickets).toHaveLength(3)
})

test('ends with its file on Ctrl+C', async () => {
  const out = join(folder.path, 'seed.json')
  await using running = start(process.execPath, [...program, 'record', '--tenant', tenant.url, '--out', out])
  await running.until(/Ctrl\+C/)
  const call = await connect({ ...tenant, url: urlIn(running.output) })
  await call('GET', '/Tickets')
  running.kill('SIGINT')
  expect(await running.ended).toBe(0)
  expect((await readSeed(out)).Tickets).toHaveLength(1)
})

test.each([
  ['no tenant', []],
  ['a tenant that is not a URL', ['--tenant', 'tenant']],
])('refuses %s', async (_, args) => {
  await expect(startRecord(args)).rejects.toThrow('--tenant https://tenant.halopsa.com')
})
