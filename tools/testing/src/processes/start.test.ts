import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders/temporary-folder.ts'
import { watchedProgram } from './child-programs.ts'
import { run } from './run.ts'
import { start } from './start.ts'

test('waits for what the process prints, and ends it with its children', async () => {
  await using program = await watchedProgram()
  {
    await using running = start(process.execPath, ['--eval', program.parentCode])
    await running.until(/ready/)
    expect(running.output).toBe('ready\n')
  }
  await program.ended
})

test('finds what was printed before it was asked for', async () => {
  await using program = await watchedProgram()
  await using running = start(process.execPath, ['--eval', program.code])
  await running.until(/ready/)
  expect((await running.until(/re(..)y/))[1]).toBe('ad')
})

test('tells what the process printed when it ends without the awaited words', async () => {
  await using running = start(process.execPath, ['--eval', 'console.error("no port left"); process.exitCode = 4'])
  await expect(running.until(/ready/)).rejects.toThrow(/exit code 4.*, before it printed \/ready\/:\nno port left/s)
  expect(await running.ended).toBe(4)
})

test('tells that a command does not exist', async () => {
  await using running = start('halopsa-no-such-command')
  await expect(running.until(/ready/)).rejects.toThrow(/halopsa-no-such-command.*ENOENT/s)
})

test('passes signals on', async () => {
  await using program = await watchedProgram()
  const code = `process.on('SIGINT', () => process.exit(7)); ${program.code}`
  await using running = start(process.execPath, ['--eval', code])
  await running.until(/ready/)
  running.kill('SIGINT')
  expect(await running.ended).toBe(7)
})

test('a process ends with the one that started it', async () => {
  await using program = await watchedProgram()
  await using folder = await temporaryFolder()
  const module = JSON.stringify(join(import.meta.dirname, 'start.ts'))
  const file = await folder.write(
    'starts.ts',
    `import { start } from ${module}
    await start(process.execPath, ['--eval', ${JSON.stringify(program.code)}]).until(/ready/)
    process.exit()`,
  )
  await run(process.execPath, [file])
  await program.ended
})
