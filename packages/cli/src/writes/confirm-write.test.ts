import { join } from 'node:path'
import { runInProcess } from '@halopsa/tenant-access/profiles/test-surroundings'
import { expect, test } from 'vitest'
import { runHaloInProcess } from '../../test/run-halo-in-process.ts'

const deletion = ['demo', 'tickets', 'delete', '1000']

test.each([
  ['no', 'n\r'],
  ['an empty line', '\r'],
  ['an input that ends', ''],
  ['Ctrl+D', '\u0004'],
])('%s to the question sends nothing', async (_, input) => {
  const { code, stdout, stderr } = await runHaloInProcess(deletion, { isTerminal: true, input })
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('Send it? [y/N]')
  expect(stderr).toMatch(/Nothing was sent\n$/)
})

test('a body that was typed at the terminal leaves nobody to ask', async () => {
  const { code, stderr } = await runHaloInProcess(['demo', 'tickets', 'create', '--data', '-'], {
    isTerminal: true,
    input: '{ "summary": "No network" }',
  })
  expect(code).toBe(2)
  expect(stderr).toBe('halo: POST /Tickets changes the tenant: add --yes, or --dry-run to see what it would send\n')
})

const atTerminal = (afterQuestion: string) => `
  import { PassThrough } from 'node:stream'
  import { runCommand } from '@halopsa/command'
  import { runHalo } from ${JSON.stringify(join(import.meta.dirname, '../run-halo.ts'))}
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const errors = Object.assign(new PassThrough(), { isTTY: true })
  // A terminal keeps the process alive while it is read.
  const reading = setInterval(() => {}, 1000)
  errors.on('data', (text) => {
    if (String(text).includes('Send it?')) { ${afterQuestion} }
  })
  const streams = { input, output: process.stdout, errors }
  await runCommand({ name: 'halo', help: '', main: (args, interruption) => runHalo(args, { env: {}, streams, interruption }) },
    ${JSON.stringify(deletion)})
  clearInterval(reading)`

test.skipIf(process.platform === 'win32').each([
  ['Ctrl+C', "input.write('\\u0003')", 130],
  ['SIGTERM', "process.kill(process.pid, 'SIGTERM')", 143],
])('%s at the question ends the command quietly', async (_, afterQuestion, code) => {
  const ended = await runInProcess(atTerminal(afterQuestion))
  expect(ended).toMatchObject({ code, stdout: '', stderr: '' })
})
