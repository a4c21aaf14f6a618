import { buffer } from 'node:stream/consumers'
import { nearNames } from '@halopsa/catalog'
import { CommandError, UsageError } from '@halopsa/command'
import { describe, expect, test } from 'vitest'
import type { Format } from './format.ts'
import type { PrintOptions } from './print-options.ts'
import { printValue } from './print-value.ts'
import { atTerminal, inPipe, type TestStreams } from './test-terminal.ts'

const formats = ['table', 'json', 'ndjson', 'csv', 'compact'] as const

async function print(
  format: Format,
  value: unknown,
  options: Partial<PrintOptions> = {},
  { streams, written }: TestStreams = format === 'table' ? atTerminal() : inPipe(),
): Promise<string> {
  await printValue(value, { format, streams, env: { NO_COLOR: '1' }, timeZone: 'UTC', ...options })
  return (await written()).output
}

const ticket = {
  details: 'The printer in the warehouse\njams each morning.',
  customfields: [{ id: 1 }, { id: 2 }],
  flagged: false,
  deadlinedate: '0001-01-01T00:00:00',
  emailtolist: '',
  client: { id: 4, name: 'Acme' },
  dateoccurred: '2026-11-25T14:30:00',
  status_id: 2,
  estimate: 0,
  summary: 'Printer jams',
  id: 1000,
}

describe('one record', () => {
  test('at a terminal has its filled fields, the most important first', async () => {
    expect(await print('table', ticket)).toBe(
      [
        'id            1000',
        'summary       Printer jams',
        'status_id     2',
        'dateoccurred  2026-11-25 14:30',
        'estimate      0',
        'details       The printer in the warehouse',
        '              jams each morning.',
        'customfields  2 entries',
        'client        Acme',
        '',
      ].join('\n'),
    )
  })

  test('at a terminal has long texts wrapped, HTML as text, and nothing that a terminal would obey', async () => {
    const note = '<p>One \u001b[31mtwo three four five six</p><p>seven</p>'
    expect(await print('table', { id: 1, note }, {}, atTerminal(26))).toBe(
      ['id    1', 'note  One two three four', '      five six', '', '      seven', ''].join('\n'),
    )
  })

  test('at a terminal has the chosen fields, also where they are empty', async () => {
    expect(await print('table', ticket, { fields: ['flagged', 'client.id', 'emailtolist'] })).toBe(
      'flagged      false\nclient.id    4\nemailtolist\n',
    )
  })

  test('at a terminal has the names of its fields in bold', async () => {
    expect(await print('table', { id: 1 }, { env: {} })).toBe('\u001b[1mid\u001b[22m  1\n')
  })

  test('in compact output has a line for each filled field', async () => {
    expect(await print('compact', ticket)).toBe(
      [
        'id\t1000',
        'summary\tPrinter jams',
        'status_id\t2',
        'dateoccurred\t2026-11-25T14:30:00',
        'estimate\t0',
        'details\tThe printer in the warehouse\\njams each morning.',
        'customfields\t[{"id":1},{"id":2}]',
        'client\t{"id":4,"name":"Acme"}',
        '',
      ].join('\n'),
    )
  })

  test('as JSON is indented and complete, on one line as NDJSON, and one row as CSV', async () => {
    expect(await print('json', ticket)).toBe(`${JSON.stringify(ticket, undefined, 2)}\n`)
    expect(await print('ndjson', ticket)).toBe(`${JSON.stringify(ticket)}\n`)
    expect(await print('csv', { id: 1, text: 'a,b' })).toBe('id,text\r\n1,"a,b"\r\n')
  })

  test.each(formats)('as %s refuses a field that it does not have', async (format) => {
    const printed = print(format, ticket, { fields: ['sumary'], nearNames })
    await expect(printed).rejects.toThrow(UsageError)
    await expect(printed).rejects.toThrow(/"sumary"; the nearest are summary/)
  })

  test('as JSON has the chosen fields alone', async () => {
    expect(await print('ndjson', ticket, { fields: ['client.name', 'id'] })).toBe('{"client.name":"Acme","id":1000}\n')
  })
})

describe('other values', () => {
  test.each([
    ['a text', 'Done', { table: 'Done\n', json: '"Done"\n', ndjson: '"Done"\n', csv: 'Done\r\n', compact: 'Done\n' }],
    ['a number', 5, { table: '5\n', json: '5\n', ndjson: '5\n', csv: '5\r\n', compact: '5\n' }],
    ['false', false, { table: 'false\n', json: 'false\n', ndjson: 'false\n', csv: 'false\r\n', compact: 'false\n' }],
    ['null', null, { table: '', json: 'null\n', ndjson: 'null\n', csv: '', compact: '' }],
    ['nothing', undefined, { table: '', json: 'null\n', ndjson: 'null\n', csv: '', compact: '' }],
    ['no record', [], { table: '', json: '[]\n', ndjson: '', csv: '', compact: '' }],
    [
      'a list of numbers',
      [1, 2],
      { table: '1\n2\n', json: '[\n  1,\n  2\n]\n', ndjson: '1\n2\n', csv: '1\r\n2\r\n', compact: '1\n2\n' },
    ],
    [
      'a list of records',
      [{ id: 1 }, { id: 2 }],
      {
        table: 'id\n 1\n 2\n',
        json: '[\n{"id":1},\n{"id":2}\n]\n',
        ndjson: '{"id":1}\n{"id":2}\n',
        csv: 'id\r\n1\r\n2\r\n',
        compact: 'id\n1\n2\n',
      },
    ],
    [
      'a list of records and others',
      [{ id: 1 }, 'a'],
      {
        table: '{"id":1}\na\n',
        json: '[\n  {\n    "id": 1\n  },\n  "a"\n]\n',
        ndjson: '{"id":1}\n"a"\n',
        csv: '"{""id"":1}"\r\na\r\n',
        compact: '{"id":1}\na\n',
      },
    ],
  ])('%s is printed in each format', async (_, value, expected) => {
    for (const format of formats) expect([format, await print(format, value)]).toEqual([format, expected[format]])
  })

  test('a text goes into a pipe as it came, and to a terminal without what it would obey', async () => {
    const text = 'a\u001b[31mb\r\nc\n'
    expect(await print('compact', text)).toBe(text)
    expect(await print('table', text)).toBe('ab\nc\n')
  })
})

describe('bytes', () => {
  const bytes = Uint8Array.of(0x25, 0x50, 0xff, 0x00)

  test('go into a pipe as they are, in each format', async () => {
    for (const format of formats) {
      const { streams } = inPipe()
      await printValue(bytes, { format, streams })
      streams.output.end()
      expect(new Uint8Array(await buffer(streams.output))).toEqual(bytes)
    }
  })

  test('do not go to a terminal', async () => {
    const printed = print('table', bytes)
    await expect(printed).rejects.toThrow(CommandError)
    await expect(printed).rejects.toThrow('A file of 4 bytes is not shown at a terminal; redirect it, as in: > file')
  })
})
