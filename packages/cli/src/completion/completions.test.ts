import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import { commands } from '../commands/registry.ts'
import { completions } from './completions.ts'

const catalog = openCatalog()
const complete = (...words: string[]) => completions(words, () => catalog)

describe('the first word', () => {
  test('is a command by hand, a section, or one of the words of halo itself', async () => {
    const found = await complete('')
    const expected = [...commands.map(({ name }) => name.split(' ')[0]), 'tickets', 'crm-note', 'demo', 'help', 'call']
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(new Set(found).size).toBe(found.length)
    expect(found).not.toContain('complete')
  })

  test('begins with what is typed, in any case', async () => {
    expect(await complete('ticket')).toEqual([
      'ticket-approval',
      'ticket-area',
      'ticket-rules',
      'ticket-type',
      'ticket-type-field',
      'ticket-type-group',
      'tickets',
    ])
    expect(await complete('TRIA')).toEqual(['triage'])
    expect(await complete('nothing-like-it')).toEqual([])
  })

  test('is a global option where a dash is typed', async () => {
    expect(await complete('--js')).toEqual(['--json'])
    expect(await complete('-')).toContain('--profile')
    expect(await complete('-')).not.toContain('--open-only')
  })

  test('may follow demo, help and global options', async () => {
    expect(await complete('demo', 'triag')).toEqual(['triage'])
    expect(await complete('demo', '')).not.toContain('demo')
    expect(await complete('help', 'triag')).toEqual(['triage'])
    expect(await complete('--json', 'triag')).toEqual(['triage'])
    expect(await complete('--json', '--profile', 'acme', 'demo', 'triag')).toEqual(['triage'])
  })

  test('is not the value of the option before it', async () => {
    expect(await complete('--profile', '')).toEqual([])
    expect(await complete('--profile', 'tri')).toEqual([])
    expect(await complete('--profile=acme', 'triag')).toEqual(['triage'])
  })
})

describe('the second word', () => {
  test('is a verb of the section', async () => {
    expect(await complete('tickets', '')).toEqual(expect.arrayContaining(['list', 'get', 'create', 'update', 'vote']))
    expect(await complete('tickets', 'vo')).toEqual(['vote'])
    expect(await complete('Tickets', 'vo')).toEqual(['vote'])
    expect(await complete('demo', 'tickets', 'vo')).toEqual(['vote'])
  })

  test('is that of a command by hand, beside the verbs of a section of the same name', async () => {
    expect(await complete('time', '')).toEqual(expect.arrayContaining(['log', 'gaps']))
    expect(await complete('client', '')).toEqual(expect.arrayContaining(['card', 'list']))
    expect(await complete('sla', '')).toEqual(expect.arrayContaining(['list', 'get']))
  })

  test('is an operation after call', async () => {
    expect(await complete('call', 'getTicketsB')).toEqual(['getTicketsById'])
    expect(await complete('call', 'getticketsb')).toEqual(['getTicketsById'])
  })

  test('is nothing for an unknown section, and no option before the verb', async () => {
    expect(await complete('tikets', '')).toEqual([])
    expect(await complete('tickets', '--')).toEqual([])
    expect(await complete('tickets', '--json', '')).toEqual([])
  })
})

describe('options', () => {
  test('are those of the operation and the global ones', async () => {
    expect(await complete('tickets', 'list', '--open')).toEqual(['--open-only'])
    expect(await complete('tickets', 'list', '--client')).toEqual(
      expect.arrayContaining(['--client', '--client-id', '--client-ids']),
    )
    expect(await complete('tickets', 'list', '--nd')).toEqual(['--ndjson'])
    expect(await complete('call', 'getTickets', '--open')).toEqual(['--open-only'])
  })

  test('are those of a command by hand', async () => {
    expect(await complete('note', '5', 'Done', '--pub')).toEqual(['--public'])
    expect(await complete('time', 'log', '5', '1h', '--')).toEqual(expect.arrayContaining(['--json', '--yes']))
    expect(await complete('sla', '--')).toContain('--json')
  })

  test('come once, unless they may be given several times', async () => {
    expect(await complete('tickets', 'list', '--open-only', '--open')).toEqual([])
    expect(await complete('tickets', 'list', '--no-open-only', '--open')).toEqual([])
    expect(await complete('tickets', 'create', '-y', '--ye')).toEqual([])
    expect(await complete('tickets', 'list', '--query', 'a=b', '--que')).toEqual(['--query'])
  })

  test('that turn something off come where --no- is typed', async () => {
    expect(await complete('tickets', 'list', '--no-open')).toEqual(['--no-open-only'])
    expect(await complete('tickets', 'list', '--')).not.toContain('--no-open-only')
  })

  test('do not come behind two dashes', async () => {
    expect(await complete('tickets', 'list', '--', '--op')).toEqual([])
  })
})

describe('values', () => {
  test('of an option with a list, behind a space or an equals sign', async () => {
    expect(await complete('search', 'tickets', '--effect', '')).toEqual(['read', 'write', 'delete', 'act'])
    expect(await complete('search', 'tickets', '--effect', 'w')).toEqual(['write'])
    expect(await complete('search', 'tickets', '--effect=w')).toEqual(['--effect=write'])
    expect(await complete('search', 'tickets', '--effect=')).toHaveLength(4)
  })

  test('of an option of an operation, as the catalogue lists them', async () => {
    expect(await complete('tickets', 'list', '--order', '')).toEqual(expect.arrayContaining(['summary', 'status_id']))
    expect(await complete('tickets', 'list', '--order', 'summ')).toEqual(expect.arrayContaining(['summary']))
  })

  test('of a switch, behind an equals sign alone', async () => {
    expect(await complete('tickets', 'list', '--open-only=')).toEqual(['--open-only=true', '--open-only=false'])
    expect(await complete('tickets', 'list', '--open-only', 'f')).toEqual([])
  })

  test('of --fields are the fields of the records, one after the other', async () => {
    expect(await complete('tickets', 'list', '--fields', 'summar')).toContain('summary')
    const second = await complete('tickets', 'list', '--fields', 'id,summary,client_n')
    expect(second).toContain('id,summary,client_name')
    expect(await complete('tickets', 'list', '--fields', 'summary,summary')).not.toContain('summary,summary')
    expect(await complete('tickets', 'list', '--fields=id,client_n')).toContain('--fields=id,client_name')
  })

  test('of free text and of records of the tenant do not come', async () => {
    expect(await complete('tickets', 'list', '--search', '')).toEqual([])
    expect(await complete('tickets', 'list', '--client', '')).toEqual([])
    expect(await complete('tickets', 'list', '--search=')).toEqual([])
    expect(await complete('tickets', 'list', '--nothing=')).toEqual([])
    expect(await complete('tickets', 'get', '')).toEqual([])
    expect(await complete('note', '')).toEqual([])
  })

  test('of a word that is chosen from a list', async () => {
    expect(await complete('completion', '')).toEqual(['bash', 'zsh', 'fish', 'powershell'])
    expect(await complete('completion', 'bash', '')).toEqual([])
    expect(await complete('open', 'tick')).toEqual(['tickets'])
    expect(await complete('api', 'D')).toEqual(['DELETE'])
    expect(await complete('api', 'delete', '/Tickets')).toEqual(['/Tickets/{id}'])
    expect(await complete('api', '--query', 'a=b', 'DELETE', '/Tickets')).toEqual(['/Tickets/{id}'])
    expect(await complete('describe', 'getticketsb')).toEqual(['getTicketsById'])
  })
})

test('the verbs of every section can be completed, and have options', async () => {
  const isHidden = (word: string) => commands.some(({ name, isSection }) => name === word && !isSection)
  for (const section of catalog.sections) {
    const word = section.package.replace('@halopsa/', '')
    if (isHidden(word)) continue
    const verbs = await complete(word, '')
    expect(verbs.length, word).toBeGreaterThan(0)
    expect((await complete(word, verbs[0] ?? '', '--')).length, word).toBeGreaterThan(10)
  }
})
