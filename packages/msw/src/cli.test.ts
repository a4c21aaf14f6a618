import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const program = ['--conditions=@halopsa/source', join(import.meta.dirname, 'cli.ts')]

let child: ChildProcess | undefined
afterEach(() => child?.kill())

/** Starts the program and waits until it has said what it has to say. */
function start(...options: string[]): Promise<string> {
  const started = spawn(process.execPath, [...program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] })
  child = started
  return new Promise((resolve, reject) => {
    let output = ''
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.includes('Ctrl+C')) resolve(output)
    })
    started.once('exit', () => reject(new Error(output)))
  })
}

describe('the command', () => {
  test('starts a server and prints how to call it', async () => {
    const output = await start('--port', '0', '--tickets', '5')
    expect(output).toMatch(/HaloPSA is at http:\/\/127\.0\.0\.1:\d+\n/)
    expect(output).toContain('halo-double-secret')
    const example = output.slice(output.indexOf('TOKEN='), output.indexOf('Press'))
    const { stdout } = await run('bash', ['-eu', '-c', example])
    expect(JSON.parse(stdout)).toMatchObject({ record_count: 5, tickets: [{ id: 1000 }, { id: 1001 }, { id: 1002 }] })
  })

  test('prints its options with --help', async () => {
    const { stdout } = await run(process.execPath, [...program, '--help'])
    expect(stdout).toContain('--port')
  })

  test.each([
    ['an unknown option', ['--prot', '1'], '--prot'],
    ['a port that is not a number', ['--port', 'http'], '--port'],
    ['a negative number of tickets', ['--tickets', '-3'], '--tickets'],
  ])('refuses %s with one line and the exit code 1', async (_, options, named) => {
    const failed = await run(process.execPath, [...program, ...options]).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stdout: '' })
    const { stderr } = failed as { stderr: string }
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
