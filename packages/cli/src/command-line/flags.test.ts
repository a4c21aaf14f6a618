import { describe, expect, test } from 'vitest'
import { parseFlags } from './flags.ts'

const flags = {
  'open-only': { type: 'boolean' },
  count: { type: 'integer' },
  hours: { type: 'number' },
  summary: { type: 'text' },
  set: { type: 'text', multiple: true, placeholder: 'FIELD=VALUE' },
  effect: { type: 'text', values: ['read', 'write'] },
  yes: { type: 'boolean', short: 'y' },
} as const

const parse = (...words: string[]) => parseFlags(words, flags, 'tickets list')

test('reads options of each kind, and the words between them', () => {
  const line = parse('1', '--open-only', '--count', '3', '--hours=1.5', '2', '--summary', '-3 degrees', '-y')
  expect(line.flags).toEqual({ 'open-only': true, count: 3, hours: 1.5, summary: '-3 degrees', yes: true })
  expect(line.positionals).toEqual(['1', '2'])
})

test('turns a boolean off by its name with no- or by false', () => {
  expect(parse('--no-open-only').flags).toEqual({ 'open-only': false })
  expect(parse('--open-only=false').flags).toEqual({ 'open-only': false })
})

test('takes everything behind two dashes as words', () => {
  expect(parse('--', '--count', 'x').positionals).toEqual(['--count', 'x'])
})

test('collects an option that may come several times', () => {
  expect(parse('--set', 'a=1', '--set=b=2').flags.set).toEqual(['a=1', 'b=2'])
})

describe('refuses', () => {
  test.each([
    [['--open'], /tickets list has no option --open$|nearest/],
    [['--cuont', '3'], /tickets list has no option --cuont; the nearest are --count/],
    [['--no-count'], /has no option --no-count/],
    [['--constructor'], /has no option --constructor/],
    [['--count', 'many'], /--count takes a whole number, not "many"/],
    [['--count', ''], /--count takes a whole number, not ""/],
    [['--count', '1.5'], /--count takes a whole number, not "1.5"/],
    [['--hours', '1h'], /--hours takes a number, not "1h"/],
    [['--summary'], /--summary takes a value/],
    [['--open-only=maybe'], /--open-only takes true or false, not "maybe"/],
    [['-y=false'], /An option of one letter takes no =; write --yes=false/],
    [['--effect', 'act'], /--effect takes read, write, not "act"/],
    [['--count', '1', '--count', '2'], /--count is given twice/],
    [['--set', 'a=1', '--set', 'a=2'], /--set a is given twice; several ids are one value: 1,2/],
  ])('%j', (words, message) => {
    expect(() => parse(...words)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) }),
    )
  })
})
