import { join } from 'node:path'
import {
  type RunningProcess,
  type RunResult,
  run,
  start,
  type TemporaryFolder,
  temporaryFolder,
} from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let folder: TemporaryFolder

beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

/** Writes a program with the members of a command. Resolves to its file. */
function program(members: string): Promise<string> {
  const module = JSON.stringify(join(import.meta.dirname, 'index.ts'))
  return folder.write(
    'program.ts',
    `import { parseArgs } from 'node:util'
    import { CommandError, runCommand, UsageError } from ${module}
    await runCommand({ name: 'halo', help: 'Usage: halo\\n', ${members} })`,
  )
}

async function command(members: string, ...args: string[]): Promise<RunResult> {
  return run(process.execPath, [await program(members), ...args], { mayFail: true })
}

async function started(members: string): Promise<RunningProcess> {
  return start(process.execPath, [await program(members)])
}

describe('a command that does its work', () => {
  test('gets the words of the command line, and ends with 0', async () => {
    const result = await command('async main(args) { console.log(args.join()) }', 'a', '--b')
    expect(result).toMatchObject({ code: 0, stdout: 'a,--b\n', stderr: '' })
  })

  test('ends with the code that it returns', async () => {
    expect(await command('async main() { return 3 }')).toMatchObject({ code: 3, output: '' })
  })
})

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['list', '--count', '3', '--help']]])(
    'for %j is printed to the standard output, with 0',
    async (args) => {
      const result = await command('async main() { throw new Error("runs") }', ...args)
      expect(result).toMatchObject({ code: 0, stdout: 'Usage: halo\n', stderr: '' })
    },
  )

  test('may depend on the words beside it', async () => {
    const help = "help: (words) => 'Help for ' + words.join(' '), async main() {}"
    for (const args of [
      ['help', 'tickets', 'list'],
      ['tickets', 'list', '--help'],
    ]) {
      expect((await command(help, ...args)).stdout).toBe('Help for tickets list\n')
    }
  })

  test('may be read from files, and refused', async () => {
    const help =
      "async help(words) { if (words[0] !== 'tickets') throw new UsageError('No such command'); return 'Tickets' }"
    expect(await command(`${help}, async main() {}`, 'tickets', '-h')).toMatchObject({ code: 0, stdout: 'Tickets\n' })
    expect(await command(`${help}, async main() {}`, 'help', 'x')).toMatchObject({ code: 2, stdout: '' })
  })

  test('is not asked for behind two dashes', async () => {
    expect((await command('async main(args) { console.log(args.length) }', '--', '--help')).stdout).toBe('2\n')
  })
})

describe('a wrong command line is one line with a hint at the help, and 2', () => {
  const parses = `async main(args) { parseArgs({ args, allowPositionals: true, options: { port: { type: 'string' } } }) }`

  test.each([
    ['an unknown option', parses, ['--prot', '1'], "halo: Unknown option '--prot' (try 'halo --help')\n"],
    ['no value', parses, ['--port'], "halo: Option '--port <value>' argument missing (try 'halo --help')\n"],
    [
      'a value like an option',
      parses,
      ['--port', '-3'],
      "halo: Option '--port' argument is ambiguous (try 'halo --help')\n",
    ],
    [
      'what the command refuses',
      `async main() { throw new UsageError('--port takes a number. Not "8.5"') }`,
      [],
      `halo: --port takes a number. Not "8.5" (try 'halo --help')\n`,
    ],
    [
      'of a command of the program',
      `async main() { throw new UsageError('No ticket', { command: 'tickets get' }) }`,
      [],
      "halo: No ticket (try 'halo tickets get --help')\n",
    ],
  ])('%s', async (_, members, args, stderr) => {
    expect(await command(members, ...args)).toMatchObject({ code: 2, stdout: '', stderr })
  })
})

describe('an error', () => {
  test.each([
    [
      'of the command',
      `throw new CommandError('No tenant\\n  in the configuration')`,
      'No tenant in the configuration',
    ],
    [
      'of the system',
      `await import('node:fs').then((fs) => fs.readFileSync('/none'))`,
      '/none: no such file or directory',
    ],
    ['that it expects', `throw new RangeError('Too many tickets')`, 'Too many tickets'],
  ])('%s is one line, and 1', async (_, statement, message) => {
    const isExpected = 'isExpected: (error) => error instanceof RangeError'
    const { code, stdout, stderr } = await command(`${isExpected}, async main() { ${statement} }`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^halo: [^\n]*\n$/)
    expect(stderr.slice(6, -1)).toMatch(message)
  })

  test('moves no cursor, whatever names of strangers are in its message', async () => {
    const name = 'A\\u009b31mB\\u001b]0;title\\u0007\\u202eC\\u0085D'
    const { stderr } = await command(`async main() { throw new CommandError('No "${name}"') }`)
    expect(stderr).toBe('halo: No "ABC D"\n')
  })

  test('may have an exit code of its own', async () => {
    const result = await command(`async main() { throw new CommandError('Not signed in', { exitCode: 3 }) }`)
    expect(result).toMatchObject({ code: 3, stdout: '', stderr: 'halo: Not signed in\n' })
  })

  test('of a class that extends one of these is one line too, whatever its name is', async () => {
    const members = (parent: string) =>
      `async main() { throw new (class extends ${parent} { name = 'FileExistsError' })('a.pdf exists') }`
    expect(await command(members('CommandError'))).toMatchObject({ code: 1, stderr: 'halo: a.pdf exists\n' })
    const wrong = { code: 2, stderr: "halo: a.pdf exists (try 'halo --help')\n" }
    expect(await command(members('UsageError'))).toMatchObject(wrong)
  })

  test('of any other kind is its stack and that of its cause, and 1', async () => {
    const { code, stderr } = await command(
      `async main() { throw Object.assign(new TypeError('fault', { cause: new Error('below') }), { token: 'hidden' }) }`,
    )
    expect(code).toBe(1)
    expect(stderr).toMatch(/^TypeError: fault\n +at .*program\.ts.*\nCaused by: Error: below\n +at /s)
    expect(stderr).not.toContain('hidden')
  })
})

test('a reader that has seen enough ends the command quietly', async () => {
  const file = await program('async main() { for (let line = 0; line < 100_000; line += 1) console.log(line) }')
  const pipe = `"${process.execPath}" "${file}" | head -n 1; echo "\${PIPESTATUS[0]}"`
  expect(await run('bash', ['-c', pipe])).toMatchObject({ stdout: '0\n0\n', stderr: '' })
})

test.skipIf(process.platform !== 'linux')('an output that cannot be written is one line, and 1', async () => {
  const file = await program('async main() { console.log("a line") }')
  const full = await run('bash', ['-c', `"${process.execPath}" "${file}" > /dev/full`], { mayFail: true })
  expect(full).toMatchObject({ code: 1, stderr: 'halo: ENOSPC: no space left on device, write\n' })
})

describe('an interruption', () => {
  const waits = 'console.log("ready"); setInterval(() => {}, 1000)'

  test('ends a command that does not listen for it', async () => {
    await using running = await started(`async main() { ${waits}; await new Promise(() => {}) }`)
    await running.until(/ready/)
    running.kill('SIGINT')
    expect(await running.ended).toBeUndefined()
    expect(running.output).toBe('ready\n')
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s lets a command end by itself, with %i', async (signal, code) => {
    await using running = await started(`async main(_, { signal }) {
      const timer = setInterval(() => {}, 1000)
      console.log('ready')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      clearInterval(timer)
      console.log('cleaned')
    }`)
    await running.until(/ready/)
    running.kill(signal)
    expect(await running.ended).toBe(code)
    expect(running.output).toBe('ready\ncleaned\n')
  })

  test('ends a command whose work goes on for others, with all of its output', async () => {
    await using running = await started(`async main(_, { signal }) {
      setInterval(() => {}, 1000)
      console.log('ready')
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      console.log('x'.repeat(1_000_000))
      throw signal.reason
    }`)
    await running.until(/ready/)
    running.kill('SIGINT')
    expect(await running.ended).toBe(130)
    expect(running.output).toHaveLength('ready\n'.length + 1_000_001)
  })

  test('is quiet when the command throws it', async () => {
    await using running = await started(`async main(_, { signal }) {
      console.log('ready')
      await (await import('node:timers/promises')).setTimeout(60_000, undefined, { signal })
    }`)
    await running.until(/ready/)
    running.kill('SIGINT')
    expect(await running.ended).toBe(130)
    expect(running.output).toBe('ready\n')
  })

  test('ends a command at once when it comes twice', async () => {
    await using running = await started(`async main(_, { signal }) {
      signal.addEventListener('abort', () => console.log('aborted'))
      ${waits}
      await new Promise(() => {})
    }`)
    await running.until(/ready/)
    running.kill('SIGINT')
    await running.until(/aborted/)
    running.kill('SIGINT')
    expect(await running.ended).toBeUndefined()
  })
})
