import { temporaryFolder } from '@halopsa/testing'
import { expect, test } from 'vitest'
import { startHaloServer } from '../server.ts'
import { readServeOptions } from './serve-options.ts'

const read = (...args: string[]) => readServeOptions(args, () => {})

test('has defaults', async () => {
  expect(await read()).toMatchObject({ port: 4256, tickets: 250, strict: false })
})

test('reads a seed', async () => {
  await using folder = await temporaryFolder()
  const file = await folder.write('seed.json', '{ "Client": [{ "id": 7, "name": "Mine" }] }')
  await using server = await startHaloServer(await read('--port', '0', '--seed', file))
  expect(server.state.list('Client')).toEqual([{ id: 7, name: 'Mine' }])
})

test('logs each request in a line, without the tokens in its query', async () => {
  const lines: string[] = []
  const options = await readServeOptions(['--port', '0', '--log'], (line) => lines.push(line))
  await using server = await startHaloServer(options)
  await fetch(`${server.url}/api/AuthInfo?a=b%20c`)
  await fetch(`${server.url}/api/Attachment/image?token=the-token`)
  expect(lines).toEqual(['200 GET /api/AuthInfo?a=b+c', '404 GET /api/Attachment/image?token=…'])
})

test.each([
  ['an unknown option', ['--prot', '1'], '--prot'],
  ['a port that is not a number', ['--port', 'http'], '--port'],
  ['a negative number of tickets', ['--tickets=-3'], '--tickets'],
  ['a seed that is not there', ['--seed', 'none.json'], 'none.json'],
])('refuses %s', async (_, args, named) => {
  await expect(read(...args)).rejects.toThrow(named)
})
