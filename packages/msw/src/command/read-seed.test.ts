import { join } from 'node:path'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeed } from './read-seed.ts'

let folder: TemporaryFolder

beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

const write = (text: string) => folder.write('seed.json', text)

test('reads records by section', async () => {
  expect(await readSeed(await write('{ "Tickets": [{ "id": 1 }] }'))).toEqual({ Tickets: [{ id: 1 }] })
})

test.each([
  ['no JSON', '{', /seed\.json cannot be read: .*JSON/],
  ['an array', '[]', /seed\.json must be an object with an array for each section/],
  ['a section without an array', '{ "Tickets": { "id": 1 } }', /seed\.json must have an array of records for Tickets/],
])('refuses %s', async (_, text, message) => {
  await expect(readSeed(await write(text))).rejects.toThrow(message)
})

test('names a file that is not there', async () => {
  await expect(readSeed(join(folder.path, 'none.json'))).rejects.toThrow(/none\.json cannot be read: ENOENT/)
})
