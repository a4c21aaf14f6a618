import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { exclusively } from './exclusively.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Locks as a sandboxed frame has them. */
const refusedLocks = {
  request: () => Promise.reject(new DOMException('The operation is insecure', 'SecurityError')),
}

/** Locks of one page; Node before 24 has none of its own. */
const grantedLocks = { request: (_name: string, task: () => Promise<unknown>) => task() }

describe.each([
  ['without Web Locks', {}],
  ['where Web Locks are refused', { locks: refusedLocks }],
])('%s', (_, navigator) => {
  test('tasks of one name run one at a time, in their order', async () => {
    vi.stubGlobal('navigator', navigator)
    const log: string[] = []
    const task = (name: string) => async () => {
      log.push(`${name} begins`)
      await nextTurn()
      log.push(`${name} ends`)
    }
    await Promise.all(['first', 'second', 'third'].map((name) => exclusively('lock', task(name))))
    expect(log).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  test('a task waits for the one that began it', async () => {
    vi.stubGlobal('navigator', navigator)
    const log: string[] = []
    let inner: Promise<unknown> | undefined
    await exclusively('lock', async () => {
      inner = exclusively('lock', async () => log.push('inner'))
      await nextTurn()
      log.push('outer ends')
    })
    await inner
    expect(log).toEqual(['outer ends', 'inner'])
  })

  test('a task that fails does not stop the next', async () => {
    vi.stubGlobal('navigator', navigator)
    const failing = exclusively('lock', () => Promise.reject(new Error('no')))
    const next = exclusively('lock', async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
  })

  test('tasks of other names do not wait', async () => {
    vi.stubGlobal('navigator', navigator)
    let end = (_: unknown) => {}
    const waiting = exclusively('one', () => new Promise((resolve) => (end = resolve)))
    expect(await exclusively('other', async () => 'done')).toBe('done')
    end(undefined)
    await waiting
  })
})

test('where Web Locks are granted, the error of a task is the error, and the task runs once', async () => {
  vi.stubGlobal('navigator', { locks: grantedLocks })
  const task = vi.fn(() => Promise.reject(new Error('no')))
  await expect(exclusively('lock', task)).rejects.toThrow('no')
  expect(task).toHaveBeenCalledTimes(1)
})
