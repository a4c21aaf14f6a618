import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

test('measures one after the other, each round from the other end', async () => {
  const order: string[] = []
  await inTurn(['a', 'b'], 3, async (thing) => {
    order.push(thing)
    return {}
  })
  expect(order.join('')).toBe('abbaab')
})

test('keeps the figures of each in the order of the rounds', async () => {
  let clock = 0
  const figures = await inTurn(['a', 'b'], 2, async () => {
    clock += 1
    return { time: clock, twice: 2 * clock }
  })
  expect([...figures]).toEqual([
    ['a', { time: [1, 4], twice: [2, 8] }],
    ['b', { time: [2, 3], twice: [4, 6] }],
  ])
})
