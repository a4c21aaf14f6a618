import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('without options a server reads over the standard streams', () => {
  expect(readOptions([])).toMatchObject({ allow: [], sql: false, budget: 10_000, demo: false, http: undefined })
})

test('options may come several times', () => {
  const { allow, http } = readOptions(['--allow', 'write', '--allow=act:postActions', '--http', '--port', '0'])
  expect(allow).toEqual(['write', 'act:postActions'])
  expect(http).toEqual({ host: '127.0.0.1', port: 0, allowedHosts: [] })
})

test.each([
  [['--budget', 'many'], '--budget takes a whole number from 1000'],
  [['--budget', '10'], '--budget takes a whole number from 1000'],
  [['--port', '70000'], '--port takes a whole number'],
  [['--demo', '--profile', 'acme'], 'two tenants'],
  [['--alow', 'write'], "Unknown option '--alow'"],
  [['write'], 'Unexpected argument'],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message)
})
