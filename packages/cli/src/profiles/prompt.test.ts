import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { CommandError, UsageError } from '@halopsa/command'
import { runInProcess } from '@halopsa/tenant-access/profiles/test-surroundings'
import { expect, test } from 'vitest'
import { ask, askHidden } from './prompt.ts'

const question = { text: 'Client secret', instead: '--client-secret-stdin' }

function terminal({ isTTY = true } = {}) {
  const stream = () => Object.assign(new PassThrough(), { isTTY })
  return { input: stream(), output: stream(), errors: stream() }
}

const printed = ({ errors }: ReturnType<typeof terminal>) => String(errors.read() ?? '')

test('asks on the standard error, and takes the line', async () => {
  const streams = terminal()
  const answer = ask(streams, question)
  streams.input.write('  acme \r')
  expect(await answer).toBe('acme')
  expect(printed(streams)).toContain('Client secret: ')
  expect(streams.output.read()).toBeNull()
})

test('shows nothing of a secret, which can be corrected and pasted', async () => {
  const streams = terminal()
  const answer = askHidden(streams, question)
  streams.input.write('wrong')
  streams.input.write('\u0015')
  streams.input.write('s3cret!\u007f\r')
  expect(await answer).toBe('s3cret')
  expect(printed(streams)).toBe('Client secret: \n')
})

test('names what to use where nobody can be asked', async () => {
  const failure = await askHidden(terminal({ isTTY: false }), question).catch((error) => error)
  expect(failure).toBeInstanceOf(UsageError)
  expect(failure.message).toBe('No terminal to ask for client secret: use --client-secret-stdin')
})

test('takes several answers that were pasted at once', async () => {
  const streams = terminal()
  streams.input.end('first\rsecond\r')
  expect([await ask(streams, question), await askHidden(streams, question)]).toEqual(['first', 'second'])
  await expect(ask(streams, question)).rejects.toThrow('No answer to "Client secret"')
})

test('an input that ends is no answer', async () => {
  const streams = terminal()
  const answer = ask(streams, question)
  streams.input.end()
  const failure = await answer.catch((error) => error)
  expect(failure).toBeInstanceOf(CommandError)
})

const interrupted = (listen: string) => `
  import { PassThrough } from 'node:stream'
  import { askHidden } from ${JSON.stringify(join(import.meta.dirname, 'prompt.ts'))}
  ${listen}
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const answer = askHidden({ input, output: process.stdout, errors: process.stderr }, ${JSON.stringify(question)})
  input.write('half a secret\\u0003')
  await answer.catch((error) => console.log(error.name))`

test.skipIf(process.platform === 'win32')('Ctrl+C ends the process as the signal does', async () => {
  expect(await runInProcess(interrupted(''))).toMatchObject({ signal: 'SIGINT', stdout: '' })
})

test.skipIf(process.platform === 'win32')(
  'a command that listens knows of Ctrl+C before the question ends',
  async () => {
    const { stdout } = await runInProcess(interrupted("process.on('SIGINT', () => console.log('interrupted'))"))
    expect(stdout).toBe('interrupted\nAbortError\n')
  },
)
