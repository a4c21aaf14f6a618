import { expect, test } from 'vitest'
import { KeyMemory } from './key-memory.ts'

const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `[${index}]`)

test('knows the keys that it was given, and no others', () => {
  const memory = new KeyMemory()
  for (const key of keysOf(5000)) memory.add(key)
  for (const key of keysOf(5000)) memory.add(key)
  expect(keysOf(5000).every((key) => memory.has(key))).toBe(true)
  expect(keysOf(10_000).filter((key) => memory.has(key))).toHaveLength(5000)
  expect([memory.size, memory.isWhole]).toEqual([5000, true])
})

test('holds no more than its slots have room for, and says when it has forgotten some', () => {
  const memory = new KeyMemory(2048)
  let most = 0
  for (const key of keysOf(100_000)) {
    memory.add(key)
    most = Math.max(most, memory.size)
    expect(memory.has(key)).toBe(true)
  }
  expect(most).toBe(2048 * 0.75)
  expect(memory.isWhole).toBe(false)
})
