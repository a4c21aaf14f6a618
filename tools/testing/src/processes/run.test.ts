import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../folders/temporary-folder.ts'
import { watchedProgram } from './child-programs.ts'
import { run } from './run.ts'

const node = (code: string, options = {}) => run(process.execPath, ['--eval', code], options)

test('collects what a process prints, on each stream and on both', async () => {
  expect(await node('console.log(1); console.error(2)')).toEqual({
    code: 0,
    signal: undefined,
    stdout: '1\n',
    stderr: '2\n',
    output: expect.stringMatching(/^(?:1\n2|2\n1)\n$/),
  })
})

test('runs in the folder and with the variables that it is given', async () => {
  await using folder = await temporaryFolder()
  process.env.TESTING_REMOVED = 'of this process'
  const env = { TESTING_ADDED: 'added', TESTING_REMOVED: undefined }
  const code = 'console.log(process.cwd(), process.env.TESTING_ADDED, process.env.TESTING_REMOVED, !!process.env.PATH)'
  const { stdout } = await node(code, { cwd: folder.path, env })
  expect(stdout).toBe(`${await realpath(folder.path)} added undefined true\n`)
})

test('passes its own variables alone when it is told so', async () => {
  const { stdout } = await node('console.log(JSON.stringify(process.env))', { env: { ONLY: '1' }, inheritEnv: false })
  expect(JSON.parse(stdout)).toMatchObject({ ONLY: '1' })
  expect(JSON.parse(stdout)).not.toHaveProperty('PATH')
})

test('gives a process text to read, or nothing', async () => {
  const code = 'process.stdin.on("data", (chunk) => console.log(String(chunk))).on("end", () => console.log("end"))'
  expect((await node(code, { input: 'words' })).stdout).toBe('words\nend\n')
  expect((await node(code)).stdout).toBe('end\n')
})

describe('a process that fails', () => {
  const failing = 'console.log("on stdout"); console.error("on stderr"); process.exitCode = 3'

  test('is an error with its command, its exit code and all that it printed', async () => {
    const message = await node(failing).catch((error: Error) => error.message)
    for (const part of ['--eval', '3', 'on stdout', 'on stderr']) expect(message).toContain(part)
  })

  test('is a result when it may fail', async () => {
    const result = { code: 3, stdout: 'on stdout\n', stderr: 'on stderr\n' }
    expect(await node(failing, { mayFail: true })).toMatchObject(result)
  })

  test('is a result with its signal when it may fail', async () => {
    const result = await node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)', { mayFail: true })
    expect(result).toMatchObject({ code: undefined, signal: 'SIGTERM' })
  })
})

test('a process may use the terminal of its parent', async () => {
  await using folder = await temporaryFolder()
  const module = JSON.stringify(join(import.meta.dirname, 'run.ts'))
  const program = await folder.write(
    'parent.ts',
    `import { run } from ${module}
    const { output } = await run(process.execPath, ['--eval', 'console.log("printed")'], { inherit: true })
    console.log(JSON.stringify(output))`,
  )
  expect((await run(process.execPath, [program])).stdout).toBe('printed\n""\n')
})

test.each([true, false])('a command that does not exist is an error, mayFail: %s', async (mayFail) => {
  await expect(run('halopsa-no-such-command', [], { mayFail })).rejects.toThrow('halopsa-no-such-command')
})

test.each([true, false])('a process that takes too long is ended with its children, mayFail: %s', async (mayFail) => {
  await using program = await watchedProgram()
  const error = await node(program.parentCode, { timeout: 1500, mayFail }).catch((reason: Error) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ message: expect.stringContaining('timed out'), timedOut: true, stdout: 'ready\n' })
  await program.ended
})
