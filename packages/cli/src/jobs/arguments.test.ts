import { expect, test } from 'vitest'
import { readDuration } from './arguments.ts'

test('a time that cannot be read is told by its option, with the help of the command', () => {
  expect(() => readDuration('soon', 'note', '--time')).toThrow(
    expect.objectContaining({
      command: 'note',
      message: expect.stringMatching(/^--time takes a time .*, not "soon"$/),
    }),
  )
})
