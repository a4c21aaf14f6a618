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

test('takes what looks like an option as a value where the line says so, and a text that only begins like one', () => {
  expect(parse('--summary=--yes').flags).toEqual({ summary: '--yes' })
  expect(parse('--summary', '--force breaks the sync').flags).toEqual({ summary: '--force breaks the sync' })
  expect(parse('--summary', '--', 'word')).toEqual({ flags: { summary: '--' }, positionals: ['word'] })
})

test('leaves a truth value alone that is no answer to an option', () => {
  expect(parse('--open-only', '--', 'false')).toEqual({ flags: { 'open-only': true }, positionals: ['false'] })
  expect(parse('false', '--open-only', 'word', 'true').positionals).toEqual(['false', 'word', 'true'])
})

test('collects an option that may come several times', () => {
  expect(parse('--set', 'a=1', '--set=b=2').flags.set).toEqual(['a=1', 'b=2'])
})

describe('refuses', () => {
  test.each([
    [['--open'], /tickets list has no option --open$|nearest/],
    [['--cuont', '3'], /tickets list has no option --cuont; the nearest are --count/],
    [['-1'], /tickets list has no option -1; a word that begins with a dash stands behind --/],
    [['-cuont', '3'], /has no option -cuont; the nearest are --count/],
    [['- fixed'], /has no option - fixed; a word that begins with a dash/],
    [['--no-count'], /has no option --no-count/],
    [['--constructor'], /has no option --constructor/],
    [['--count', 'many'], /--count takes a whole number, not "many"/],
    [['--count', ''], /--count takes a whole number, not ""/],
    [['--count', '1.5'], /--count takes a whole number, not "1.5"/],
    [['--hours', '1h'], /--hours takes a number, not "1h"/],
    [['--summary'], /--summary takes a value/],
    [['--summary', '--yes'], /^--summary takes a value, and --yes is an option; write --summary=--yes where it is/],
    [['--summary', '-y'], /--summary takes a value, and -y is an option/],
    [['--summary', '--count=3'], /--summary takes a value, and --count=3 is an option/],
    [['--summary', '--opn-only'], /--summary takes a value, and --opn-only is an option/],
    [['--count', '--open-only'], /--count takes a value, and --open-only is an option/],
    [['--open-only', 'false'], /^--open-only takes no word behind it, not false: --no-open-only turns it off$/],
    [['--no-open-only', 'true'], /--open-only takes no word behind it, not true: --open-only alone turns it on/],
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
