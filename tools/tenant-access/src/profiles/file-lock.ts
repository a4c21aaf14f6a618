import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '@halopsa/command'
import { makePrivateFolder } from './private-file.ts'

/** How often the holder of a lock shows that it lives, in milliseconds. */
const heartbeat = 5000

/** Age at which a lock belongs to nobody any more, in milliseconds: several heartbeats were missed. */
const abandonedAge = 20_000

/** How long a process waits for its turn, in milliseconds: a renewal of tokens may take its whole timeout of 20 s. */
const patience = 30_000

/** Who holds a lock. */
interface Owner {
  pid: number
  host: string
  /** Tells the locks of one process apart. */
  id: string
}

/**
 * Runs a task while no other task, of this or another process, holds the lock of a file. The lock is a file beside it. It
 * is taken from a holder that has ended or shows no sign of life.
 *
 * @param file need not exist.
 * @throws CommandError when another process holds the lock for half a minute; what the task throws.
 */
export async function withFileLock<Result>(file: string, task: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() } satisfies Owner)
  await makePrivateFolder(dirname(file))
  await acquire(lock, owner)
  const timer = setInterval(() => showLife(lock), heartbeat).unref()
  try {
    return await task()
  } finally {
    clearInterval(timer)
    // A process that was suspended may have lost its lock to another one.
    if (read(lock) === owner) rmSync(lock, { force: true })
  }
}

async function acquire(lock: string, owner: string): Promise<void> {
  const end = Date.now() + patience
  while (!create(lock, owner)) {
    if (Date.now() > end) {
      const { pid } = parseOwner(read(lock))
      throw new CommandError(`Another process (${pid ?? 'unknown'}) holds ${lock}; if it does not run, delete the file`)
    }
    if (isAbandoned(lock)) removeAbandoned(lock)
    // Two processes that wait the same time would meet again.
    await sleep(10 + Math.random() * 30)
  }
}

/** Creates a file unless it is there. */
function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // Windows says EPERM or EBUSY of a file that is being deleted.
    const isTaken = code === 'EEXIST' || (process.platform === 'win32' && ['EPERM', 'EBUSY'].includes(code))
    if (isTaken) return false
    throw error
  }
}

/** Whether the holder of a lock has ended, or has shown no sign of life for long. */
function isAbandoned(lock: string): boolean {
  const { pid, host } = parseOwner(read(lock))
  if (pid !== undefined && host === hostname() && !isRunning(pid)) return true
  const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? {}
  return mtimeMs !== undefined && Date.now() - mtimeMs > abandonedAge
}

/**
 * Removes an abandoned lock. Of several processes that have seen it, one alone removes it, and looks once more before it
 * does: the lock may have a new holder meanwhile. Nothing is awaited here, so that this takes no time.
 */
function removeAbandoned(lock: string): void {
  const breaker = `${lock}.breaker`
  if (!create(breaker, '')) {
    const { mtimeMs = Date.now() } = statSync(breaker, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > abandonedAge) rmSync(breaker, { force: true })
    return
  }
  try {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
  } finally {
    rmSync(breaker, { force: true })
  }
}

function showLife(lock: string): void {
  const now = new Date()
  try {
    utimesSync(lock, now, now)
  } catch {
    // The lock was taken away; the end of the task notices.
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Reads who holds a lock. Nothing is known while its text is being written. */
function parseOwner(text: string | undefined): Partial<Owner> {
  try {
    return Object(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process that belongs to somebody else runs, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
