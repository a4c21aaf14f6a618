import { join } from 'node:path'
import { run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { program } from './program.ts'

const inspector = join(
  import.meta.dirname,
  '../node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js',
)

let home: TemporaryFolder
beforeAll(async () => {
  // The inspector writes a catalogue of servers into the home of its user.
  home = await temporaryFolder()
})
afterAll(() => home?.[Symbol.asyncDispose]())

/** Calls a method of the demo by the command line of the official inspector. */
async function inspect(method: string, ...args: string[]): Promise<Record<string, unknown>> {
  const server = [process.execPath, ...program, '--demo']
  const env = { HOME: home.path, USERPROFILE: home.path }
  const { stdout } = await run(process.execPath, [inspector, '--cli', ...server, '--method', method, ...args], { env })
  return JSON.parse(stdout)
}

const textOf = (result: Record<string, unknown>) => (result.content as { text: string }[])[0]?.text ?? ''
const namesIn = (records: unknown) => (records as { name: string }[]).map(({ name }) => name)

test('the inspector lists tools that only read', async () => {
  const { tools } = await inspect('tools/list')
  expect(namesIn(tools)).toEqual(expect.arrayContaining(['search', 'describe', 'read', 'get_ticket', 'triage']))
  for (const { name, annotations } of tools as { name: string; annotations: { readOnlyHint: boolean } }[]) {
    expect({ name, isReadOnly: annotations.readOnlyHint }).toEqual({ name, isReadOnly: true })
  }
})

test('the inspector searches and reads', async () => {
  const found = await inspect('tools/call', '--tool-name', 'search', '--tool-arg', 'question=statuses of tickets')
  expect(textOf(found)).toContain('getStatus')
  const args = ['operation=getTickets', 'limit=2', 'fields=["id","summary"]']
  const read = await inspect('tools/call', '--tool-name', 'read', '--tool-arg', ...args)
  expect(textOf(read)).toMatch(/<tenant-data [0-9a-f]{8}>\nid \| summary\n\d+ \| /)
})

test('the inspector lists resources and prompts', async () => {
  const { resources } = await inspect('resources/list')
  expect(namesIn(resources)).toEqual(expect.arrayContaining(['statuses', 'teams']))
  const { prompts } = await inspect('prompts/list')
  expect(namesIn(prompts)).toContain('triage-my-queue')
})
