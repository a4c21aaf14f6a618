import { expect, test } from 'vitest'
import { hasColours } from './has-colours.ts'
import { atTerminal, inPipe } from './test-terminal.ts'

const terminal = atTerminal().streams.output
const pipe = inPipe().streams.output

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['a dumb terminal', terminal, { TERM: 'dumb' }, false],
  ['a pipe with FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
])('%s has colours or not', (_, stream, env, expected) => {
  expect(hasColours(stream, env)).toBe(expected)
})
