import { expect, test } from 'vitest'
import { textWidthFor } from './text-width.ts'

test.each([
  ['Zoë', 3],
  ['日本', 4],
  ['👍🏽', 2],
  ['e\u0301', 1],
  ['soft\u00adhyphen', 10],
])('%s takes %i columns', async (text, expected) => {
  expect((await textWidthFor([text]))(text)).toBe(expected)
})
