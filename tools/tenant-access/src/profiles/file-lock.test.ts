import { existsSync } from 'node:fs'
import { readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withFileLock } from './file-lock.ts'
import { runInProcess } from './test-surroundings.ts'

let folder: TemporaryFolder
let file: string

beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder.path, 'counter')
})
afterEach(() => folder[Symbol.asyncDispose]())

const lockText = (pid: number, host = hostname()) => JSON.stringify({ pid, host, id: 'test' })

/** Counts up in a way that loses a count when two do it at once. */
const countUp = async () => {
  const count = Number(await readFile(file, 'utf8').catch(() => '0'))
  await sleep(5)
  await writeFile(file, String(count + 1))
}

test('tasks of several processes run one after the other', async () => {
  const code = `
    import { readFile, writeFile } from 'node:fs/promises'
    import { setTimeout as sleep } from 'node:timers/promises'
    import { withFileLock } from './file-lock.ts'
    const file = ${JSON.stringify(file)}
    for (let round = 0; round < 5; round++) await withFileLock(file, async () => {
      const count = Number(await readFile(file, 'utf8').catch(() => '0'))
      await sleep(5)
      await writeFile(file, String(count + 1))
    })`
  const runs = await Promise.all(Array.from({ length: 4 }, () => runInProcess(code)))
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(Array.from({ length: 4 }, () => [0, '']))
  expect(await readFile(file, 'utf8')).toBe('20')
  expect(existsSync(`${file}.lock`)).toBe(false)
})

test('a task that fails gives the lock back', async () => {
  const failure = withFileLock(file, () => Promise.reject(new Error('failed')))
  await expect(failure).rejects.toThrow('failed')
  await expect(withFileLock(file, async () => 'next')).resolves.toBe('next')
})

test('one of many takes the lock of a process that has ended', async () => {
  const { stdout } = await runInProcess('console.log(process.pid)')
  await writeFile(`${file}.lock`, lockText(Number(stdout)))
  await Promise.all(Array.from({ length: 20 }, () => withFileLock(file, countUp)))
  expect(await readFile(file, 'utf8')).toBe('20')
})

test('waits for a process that runs', async () => {
  const lock = `${file}.lock`
  await writeFile(lock, lockText(process.pid))
  let isDone = false
  const task = withFileLock(file, countUp).then(() => {
    isDone = true
  })
  await sleep(200)
  expect(isDone).toBe(false)
  await utimes(lock, new Date(0), new Date(0))
  await task
})

test('takes the lock of another machine only when that shows no sign of life', async () => {
  const lock = `${file}.lock`
  await writeFile(lock, lockText(1, 'elsewhere.example'))
  let isDone = false
  const task = withFileLock(file, countUp).then(() => {
    isDone = true
  })
  await sleep(200)
  expect(isDone).toBe(false)
  await utimes(lock, new Date(0), new Date(0))
  await task
})

test('leaves a lock alone that another process took meanwhile', async () => {
  await withFileLock(file, () => writeFile(`${file}.lock`, lockText(1, 'elsewhere.example')))
  expect(await readFile(`${file}.lock`, 'utf8')).toContain('elsewhere')
})
