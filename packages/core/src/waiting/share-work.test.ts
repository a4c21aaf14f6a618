import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareWork } from './share-work.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('runs once for all who come while it runs, and again for those who come later', async () => {
  const work = vi.fn(async (input: number) => input * 2)
  const share = shareWork(work, 1000)
  await expect(Promise.all([share(1), share(2), share(3)])).resolves.toEqual([2, 2, 2])
  await expect(share(4)).resolves.toBe(8)
  expect(work.mock.calls).toEqual([[1], [4]])
})

test('runs anew, once, for those who waited too long for a run that never settles', async () => {
  const work = vi.fn(
    (input: string) =>
      new Promise<string>((resolve) => {
        if (input !== 'lost') setTimeout(resolve, 10, input)
      }),
  )
  const share = shareWork(work, 1000)
  share('lost')
  const waiting = Promise.all([share('second'), share('third')])
  await vi.advanceTimersByTimeAsync(999)
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(11)
  await expect(waiting).resolves.toEqual(['second', 'second'])
  const fourth = share('fourth')
  await vi.advanceTimersByTimeAsync(10)
  await expect(fourth).resolves.toBe('fourth')
})

test('whoever started a run waits for it, however long it takes', async () => {
  const share = shareWork(() => new Promise((resolve) => setTimeout(resolve, 60_000, 'late')), 1000)
  const started = share(undefined)
  await vi.advanceTimersByTimeAsync(60_000)
  await expect(started).resolves.toBe('late')
})

test('rejects for all who share a run', async () => {
  const share = shareWork(() => Promise.reject(new Error('down')), 1000)
  for (const outcome of await Promise.allSettled([share(1), share(2)])) expect(outcome.status).toBe('rejected')
})

test('runs anew, once, where waiting for a run rejects that has not ended, as in workerd', async () => {
  // The promise of a request that has ended: it rejects, and what hangs on it is not called.
  const dropped = { finally: () => Promise.reject(new Error('created by a request that has since ended')) }
  const work = vi.fn((input: string) => (input === 'lost' ? (dropped as never) : Promise.resolve(input)))
  const share = shareWork(work, 1000)
  await expect(share('lost')).rejects.toThrow('has since ended')
  await expect(Promise.all([share('second'), share('third')])).resolves.toEqual(['second', 'second'])
})
