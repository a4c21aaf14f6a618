import { openCatalog } from '@halopsa/catalog'
import { describe, expect, test } from 'vitest'
import { commands } from '../commands/registry.ts'
import { operationWords } from '../operations/operation-words.ts'
import { verbsOf } from '../operations/verbs.ts'
import { helpText } from './help-text.ts'

const catalog = openCatalog()

test('the overview names every command, option and exit code', async () => {
  const text = await helpText([])
  for (const { name, words } of commands) expect(text).toContain(words.split(' ')[0] ?? name)
  for (const word of ['--profile NAME', '-y, --yes', '--dry-run', 'halo demo', '6 refused for now']) {
    expect(text).toContain(word)
  }
})

describe('a command by hand', () => {
  test.each(commands.map(({ name }) => name))('%s has its usage and its options', async (name) => {
    const text = await helpText(name.split(' '))
    expect(text).toMatch(new RegExp(`^halo ${name}: .+\\n\\nUsage: halo ${name}`))
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
  })
})

describe('a section', () => {
  test('has its commands with their words', async () => {
    expect(await helpText(['crm-note'])).toMatch(
      /^halo crm-note: .*\n\nUsage: halo crm-note <command>[\s\S]*\n {2}list +Lists/,
    )
    expect(await helpText(['tickets'])).toMatch(/\n {2}update <id> +/)
  })

  test('of every name has help for each of its commands', async () => {
    for (const section of catalog.sections) {
      for (const { operation } of verbsOf(catalog, section)) {
        const text = await helpText(operationWords(catalog, operation).split(' '))
        expect(text).toContain(`${operation.method.toUpperCase()} ${operation.path} (`)
        for (const { name } of catalog.describe(operation.name).pathParameters) expect(text).toContain(`<${name}>`)
      }
    }
  }, 120_000)
})

test('an operation has its filters, what comes with records, and the names that stand for ids', async () => {
  const text = await helpText(['tickets', 'list'])
  expect(text).toMatch(/Filters:\n[\s\S]*--open-only +/)
  expect(text).toMatch(/--client-id, --client ID or NAME +/)
  expect(text).toMatch(/What comes with each record:\n/)
})

test('words after options, and demo before the command, do no harm', async () => {
  expect(await helpText(['demo', 'tickets', 'list', '--count', '3'])).toContain('GET /Tickets')
})

test('an unknown command has no help, and the nearest are named', async () => {
  await expect(helpText(['tikets'])).rejects.toThrow('the nearest are tickets')
})
