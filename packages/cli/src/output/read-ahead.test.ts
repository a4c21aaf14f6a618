import { expect, test } from 'vitest'
import { readAhead } from './read-ahead.ts'

function counted(length: number) {
  const state = { read: 0, isClosed: false }
  async function* items() {
    try {
      for (; state.read < length; ) yield ++state.read
    } finally {
      state.isClosed = true
    }
  }
  return { state, items: items() }
}

test('the first items are read, and all of them come once', async () => {
  const { state, items } = counted(5)
  const { first, all } = await readAhead(items, 3)
  expect([state.read, first]).toEqual([3, [1, 2, 3]])
  expect(await Array.fromAsync(all)).toEqual([1, 2, 3, 4, 5])
})

test('a short list of any kind is enough', async () => {
  const { first, all } = await readAhead(new Set(['a']), 3)
  expect([first, await Array.fromAsync(all)]).toEqual([['a'], ['a']])
})

test('a sequence that is closed early frees what it holds', async () => {
  const { state, items } = counted(5)
  const { close } = await readAhead(items, 3)
  await close()
  expect(state).toEqual({ read: 3, isClosed: true })
})
