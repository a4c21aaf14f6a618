import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { nearNames } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import type { Row } from '@halopsa/tenant-access/records/row'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Format } from './format.ts'
import type { PrintOptions } from './print-options.ts'
import { printRecords } from './print-records.ts'
import { atTerminal, inPipe, type TestStreams } from './test-terminal.ts'

/** Prints records. Resolves to what was written and how many records there were. */
async function print(
  format: Format,
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: Partial<PrintOptions> = {},
  { streams, written }: TestStreams = inPipe(),
): Promise<{ output: string; errors: string; count: number }> {
  const count = await printRecords(records, { format, streams, timeZone: 'UTC', ...options })
  return { ...(await written()), count }
}

const tickets = [
  { id: 1000, summary: 'VPN drops', client: { name: 'Acme' }, timetaken: 0.25 },
  { id: 1001, summary: 'Printer "jams", again', client: { name: 'Bolt' }, timetaken: 12 },
]

describe('a list whose records are no objects', () => {
  const records = ['Acme', null, 7, [1]]

  test('has one column in a table and its like', async () => {
    expect((await print('csv', records)).output).toBe('value\r\nAcme\r\n""\r\n7\r\n[1]\r\n')
    expect((await print('compact', records)).output).toBe('value\nAcme\n\n7\n[1]\n')
    expect((await print('table', records)).output).toContain('Acme')
  })

  test('stays as it came in JSON', async () => {
    expect(JSON.parse((await print('json', records)).output)).toEqual(records)
  })
})

describe('JSON', () => {
  test('is an array with one record on each line', async () => {
    const { output, count } = await print('json', tickets)
    expect(JSON.parse(output)).toEqual(tickets)
    expect(output.split('\n')).toHaveLength(5)
    expect(count).toBe(2)
  })

  test('of no record is an empty array', async () => {
    expect(await print('json', [])).toMatchObject({ output: '[]\n', count: 0 })
  })

  test('has the chosen fields alone, in their order', async () => {
    const { output } = await print('json', [...tickets, { id: 1002 }], { fields: ['client.name', 'id'] })
    expect(output).toBe(
      '[\n{"client.name":"Acme","id":1000},\n{"client.name":"Bolt","id":1001},\n{"client.name":null,"id":1002}\n]\n',
    )
  })

  test('as lines is a record on each', async () => {
    const { output } = await print('ndjson', [{ text: 'a\nb' }, { text: 'c' }])
    expect(output).toBe('{"text":"a\\nb"}\n{"text":"c"}\n')
  })

  test('keeps dates and control characters as they came', async () => {
    const record = { date: '0001-01-01T00:00:00', text: '\u001b[31m<p>' }
    expect(JSON.parse((await print('ndjson', [record])).output)).toEqual(record)
  })

  test('is written as the records come', async () => {
    const { streams } = inPipe()
    async function* endless() {
      yield { id: 1 }
      await new Promise(() => {})
    }
    void printRecords(endless(), { format: 'ndjson', streams })
    const [line] = await once(streams.output, 'data')
    expect(String(line)).toBe('{"id":1}\n')
  })
})

describe('CSV', () => {
  test('has a header, and quotes what RFC 4180 quotes', async () => {
    const { output } = await print('csv', tickets)
    expect(output).toBe(
      'id,summary,client,timetaken\r\n' +
        '1000,VPN drops,"{""name"":""Acme""}",0.25\r\n' +
        '1001,"Printer ""jams"", again","{""name"":""Bolt""}",12\r\n',
    )
  })

  test('quotes line breaks of any kind, and keeps them', async () => {
    const { output } = await print('csv', [{ a: 'x\ny', b: 'x\ry', c: 'x\r\ny' }])
    expect(output).toBe('a,b,c\r\n"x\ny","x\ry","x\r\ny"\r\n')
  })

  test('keeps values true, also those that look like a formula', async () => {
    const { output } = await print('csv', [{ phone: '+44 20', sum: -5, text: '=1+1', flag: true, none: null }])
    expect(output).toBe('phone,sum,text,flag,none\r\n+44 20,-5,=1+1,true,\r\n')
  })

  test('writes an empty value that stands alone, so that no reader skips the record', async () => {
    expect((await print('csv', [{ a: '' }, { a: 'b' }])).output).toBe('a\r\n""\r\nb\r\n')
  })

  test('loses no field silently', async () => {
    const records = Array.from({ length: 103 }, (_, id) => (id < 100 ? { id } : { id, late: 1, [`later${id % 2}`]: 2 }))
    const { output, errors, count } = await print('csv', records)
    expect(output.split('\r\n')[0]).toBe('id')
    expect(count).toBe(103)
    expect(errors).toBe(
      'halo: 3 records have fields without a column: late, later0, later1; name columns with --fields, or use --ndjson\n',
    )
  })

  test('has no warning where the columns were chosen', async () => {
    const records = Array.from({ length: 101 }, (_, id) => ({ id, ...(id === 100 && { late: 1 }) }))
    expect(await print('csv', records, { fields: ['id'] })).toMatchObject({ errors: '' })
  })

  test('of no record has the chosen columns as its header', async () => {
    expect((await print('csv', [], { fields: ['id', 'summary'] })).output).toBe('id,summary\r\n')
    expect((await print('csv', [], { header: ['id'], fields: ['summary'] })).output).toBe('summary\r\n')
    expect((await print('csv', [], { header: ['id'] })).output).toBe('id\r\n')
    expect((await print('csv', [])).output).toBe('')
  })

  test('gives a terminal nothing that it would obey, and a file all', async () => {
    const record = { text: '\u001b[31mred' }
    expect((await print('csv', [record], {}, atTerminal())).output).toBe('text\r\nred\r\n')
    expect((await print('csv', [record])).output).toBe('text\r\n\u001b[31mred\r\n')
  })
})

describe('compact output', () => {
  test('has a header and a line for each record, with tabs between the values', async () => {
    expect((await print('compact', tickets)).output).toBe(
      'id\tsummary\ttimetaken\n1000\tVPN drops\t0.25\n1001\tPrinter "jams", again\t12\n',
    )
  })

  test('has the columns of the command, or the chosen ones', async () => {
    expect((await print('compact', tickets, { columns: ['summary'] })).output).toMatch(/^summary\nVPN drops\n/)
    const fields = ['client.name', 'id']
    expect((await print('compact', tickets, { columns: ['summary'], fields })).output).toMatch(
      /^client.name\tid\nAcme\t1000\n/,
    )
  })

  test('keeps a record on its line, and harmless', async () => {
    const records = [{ id: 1, name: '\u001b[2Ja\tb\r\nc\\d\u0007' }]
    expect((await print('compact', records)).output).toBe('id\tname\n1\ta\\tb\\nc\\d\n')
  })

  test('shows no date where there is none, and others as they came', async () => {
    const records = [{ a: '1900-01-01T00:00:00', b: '2026-11-25T14:30:00' }]
    expect((await print('compact', records, { fields: ['a', 'b'] })).output).toBe('a\tb\n\t2026-11-25T14:30:00\n')
  })

  test('gives a script all of a value', async () => {
    const note = `<p>${'x'.repeat(500)}</p>`
    expect((await print('compact', [{ note }], { fields: ['note'] })).output).toBe(`note\n${note}\n`)
  })

  test('gives an agent the beginning as text, and says how much was cut', async () => {
    const note = `<p>${'x'.repeat(500)}</p>`
    const { output } = await print('compact', [{ note }], { fields: ['note'], env: { CLAUDECODE: '1' } })
    expect(output).toBe(`note\n${'x'.repeat(200)}…(300 more characters)\n`)
  })
})

describe('a table', () => {
  const lines = async (records: Row[], options?: Partial<PrintOptions>, columns = 80, env: NodeJS.ProcessEnv = {}) => {
    const { output } = await print(
      'table',
      records,
      { env: { NO_COLOR: '1', ...env }, ...options },
      atTerminal(columns),
    )
    return output.split('\n').slice(0, -1)
  }

  test('has aligned columns, numbers at the right', async () => {
    expect(await lines(tickets)).toEqual([
      '  id  summary                timetaken',
      '1000  VPN drops                   0.25',
      '1001  Printer "jams", again         12',
    ])
  })

  test('is as wide as the terminal, and no wider', async () => {
    const records = [
      { id: 1, summary: 'A text that is too long for the terminal', client_name: 'A client with a long name' },
      { id: 2, summary: '日本語のとても長いテキストがあります', client_name: '👩‍👩‍👧👩‍👩‍👧' },
    ]
    const shown = await lines(records, { columns: ['id', 'summary', 'client_name'] }, 40)
    expect(shown.map((line) => stringWidth(line))).toEqual([34, 39, 27])
    expect(shown[2]).toBe(' 2  日本語のとても長…  👩‍👩‍👧👩‍👩‍👧')
  })

  test('keeps its columns for records that come later', async () => {
    const records = Array.from({ length: 102 }, (_, id) => ({
      id: 1000 + id,
      name: id < 100 ? 'short' : '日本語テキスト',
    }))
    const shown = await lines(records)
    expect(shown).toHaveLength(103)
    expect(shown.at(-1)).toBe('1101  日本…')
  })

  test('writes local dates, and nothing for none', async () => {
    const records = [
      { id: 1, dateoccurred: '2026-11-25T14:30:00' },
      { id: 2, dateoccurred: '0001-01-01T00:00:00' },
    ]
    expect(await lines(records, { timeZone: 'Europe/Berlin' })).toEqual([
      'id  dateoccurred',
      ' 1  2026-11-25 15:30',
      ' 2',
    ])
  })

  test('writes HTML as text, objects by their name and lists by their length', async () => {
    const record = { a: '<p>Hello<br>Ann</p>', b: { id: 4, name: 'Acme' }, c: [1], d: [], e: { x: 1, y: 2 }, f: false }
    const [, line] = await lines([record], { fields: Object.keys(record) })
    expect(line?.split(/ {2,}/)).toEqual(['Hello Ann', 'Acme', '1 entry', '0 entries', '2 fields', 'false'])
  })

  test('passes on nothing that a terminal would obey', async () => {
    const records = [{ id: 1, summary: '\u001b]0;owned\u0007VPN\n\u009b2Jdrops\u0085\u0000' }]
    expect(await lines(records)).toEqual(['id  summary', ' 1  VPN drops'])
  })

  test('leaves out columns of the command that are empty', async () => {
    const records = [{ id: 1, name: 'a', agent_name: '' }]
    expect((await lines(records, { columns: ['id', 'agent_name', 'team', 'name'] }))[0]).toBe('id  name')
  })

  test('has colours at a terminal, and none in a pipe', async () => {
    const coloured = await print('table', tickets, {}, atTerminal())
    expect(coloured.output).toContain('\u001b[1m  id  summary                timetaken\u001b[22m\n')
    const piped = await print('table', tickets)
    expect(piped.output).not.toContain('\u001b')
  })

  test('in a pipe is as wide as its values, or as COLUMNS says', async () => {
    const records = [{ id: 1, summary: 'x'.repeat(50), name: 'y'.repeat(50) }]
    expect((await print('table', records)).output.split('\n')[1]).toHaveLength(106)
    expect((await print('table', records, { env: { COLUMNS: '70' } })).output.split('\n')[1]).toHaveLength(70)
  })

  test('of no record is nothing', async () => {
    expect(await lines([])).toEqual([])
  })

  test('ends the progress on the same terminal before its first line', async () => {
    const events: string[] = []
    const terminal = atTerminal()
    terminal.streams.output.on('data', () => events.push('text'))
    await printRecords(tickets, {
      format: 'table',
      streams: terminal.streams,
      progress: { end: () => events.push('end of progress') },
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(events.slice(0, 2)).toEqual(['end of progress', 'text'])
  })
})

describe('each format', () => {
  const formats = ['table', 'json', 'ndjson', 'csv', 'compact'] as const

  test.each(formats)('%s takes a field that the catalogue knows, and that comes in a later record', async (format) => {
    const records = Array.from({ length: 150 }, (_, id) => (id < 120 ? { id } : { id, dateclosed: '2026-01-31' }))
    const details = { fields: { dateclosed: { type: 'string' as const } } }
    const { output } = await print(format, records, { fields: ['id', 'dateclosed'], details })
    expect(output).toContain('2026-01-31')
  })

  test.each(formats)('%s refuses a field that no record has, and names the nearest', async (format) => {
    const printed = print(format, tickets, { fields: ['id', 'client.nam'], nearNames })
    await expect(printed).rejects.toThrow(
      new UsageError('No record has the field "client.nam"; the nearest are client.name'),
    )
  })

  test.each(formats)('%s takes any field where there is no record', async (format) => {
    expect(await print(format, [], { fields: ['nothing'] })).toMatchObject({ count: 0 })
  })

  test.each(formats)('%s asks for no record that its reader is not ready for', async (format) => {
    let asked = 0
    async function* endless() {
      for (;;) yield { id: ++asked, summary: 'x'.repeat(200) }
    }
    const output = new PassThrough({ highWaterMark: 1024 })
    const failed = printRecords(endless(), { format, streams: { output, errors: new PassThrough() } }).catch(
      (error: Error) => error,
    )
    for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(asked).toBeLessThan(150)
    output.on('error', () => {}).destroy(new Error('closed'))
    expect(await failed).toBeInstanceOf(Error)
  })

  test.each(formats)('%s ends the sequence of records when it fails', async (format) => {
    let isClosed = false
    async function* records() {
      try {
        for (let id = 1; ; id += 1) yield { id }
      } finally {
        isClosed = true
      }
    }
    await expect(print(format, records(), { fields: ['nothing'] })).rejects.toThrow(UsageError)
    expect(isClosed).toBe(true)
  })
})
