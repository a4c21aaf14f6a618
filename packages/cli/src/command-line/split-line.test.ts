import { expect, test } from 'vitest'
import { splitLine } from './split-line.ts'

test('takes the words up to the first option as the name, and options before it as global ones', () => {
  const line = splitLine(['--json', '--limit', '5', 'tickets', 'list', '--client', 'Acme', 'x'])
  expect(line.globals).toEqual({ json: true, limit: 5 })
  expect(line.words).toEqual(['tickets', 'list'])
  expect(line.rest).toEqual(['--client', 'Acme', 'x'])
})

test('reads `demo` before a command as an option', () => {
  expect(splitLine(['demo', 'status', 'list'])).toEqual({
    globals: { demo: true },
    words: ['status', 'list'],
    rest: [],
  })
  expect(splitLine(['--csv', 'demo', 'status', 'list']).globals).toEqual({ csv: true, demo: true })
})

test('knows nothing to do for no words', () => {
  expect(splitLine([])).toEqual({ globals: {}, words: [], rest: [] })
})

test('refuses an option before the command that is not a global one', () => {
  expect(() => splitLine(['--client', 'Acme', 'tickets', 'list'])).toThrow('halo has no option --client')
})
