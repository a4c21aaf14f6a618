import { UsageError } from '@halopsa/command'
import { describe, expect, test } from 'vitest'
import { chooseFormat } from './format.ts'
import { atTerminal, inPipe } from './test-terminal.ts'

const terminal = atTerminal().streams
const pipe = inPipe().streams

describe('the format', () => {
  test('is a table at a terminal, and compact elsewhere', () => {
    expect(chooseFormat({}, terminal, {})).toBe('table')
    expect(chooseFormat({}, pipe, {})).toBe('compact')
  })

  test.each(['AI_AGENT', 'CLAUDECODE', 'CODEX_THREAD_ID', 'CURSOR_AGENT', 'GEMINI_CLI', 'COPILOT_AGENT', 'OPENCODE'])(
    'is compact where %s says that an agent reads, also in a pseudo-terminal',
    (name) => {
      expect(chooseFormat({}, terminal, { [name]: '1' })).toBe('compact')
    },
  )

  test.each([
    ['AGENT', 'jsmith'],
    ['CURSOR_TRACE_ID', '1'],
    ['CLAUDECODE', ''],
    ['CLAUDECODE', '0'],
  ])('is a table where %s=%s says nothing about who reads', (name, value) => {
    expect(chooseFormat({}, terminal, { [name]: value })).toBe('table')
  })

  test.each(['table', 'json', 'ndjson', 'csv'] as const)('is what --%s says, whoever reads', (format) => {
    expect(chooseFormat({ [format]: true }, pipe, { CLAUDECODE: '1' })).toBe(format)
    expect(chooseFormat({ [format]: true }, terminal, {})).toBe(format)
  })

  test('cannot be two', () => {
    expect(() => chooseFormat({ json: true, csv: true }, pipe, {})).toThrow(
      new UsageError('--json and --csv are two formats, and the output has one'),
    )
  })

  test('is not what an option says that was turned off', () => {
    expect(chooseFormat({ json: false, csv: true }, pipe, {})).toBe('csv')
  })
})
