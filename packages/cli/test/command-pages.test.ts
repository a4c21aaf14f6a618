import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandPages } from './command-pages.ts'
import { runHaloInProcess } from './run-halo-in-process.ts'

const pages = await commandPages()
const docs = join(import.meta.dirname, '../docs')
// Looked at before a test below writes a page that is not there.
const existing = (await readdir(docs)).filter((name) => name.endsWith('.md'))

test('docs has a page for each group, and none of a group that is gone', () => {
  expect(existing.sort()).toEqual([...pages.keys()].sort())
})

test.each([...pages])('docs/%s is written from the commands', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join(docs, name))
})

/** Lines of the pages that run against the demo as they stand: those that need no file, login or terminal. */
const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
const lines = [...pages.values(), readme]
  .flatMap((text) => [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, code = '']) => code.trim().split('\n')))
  .filter(
    (line) =>
      line.startsWith('halo ') &&
      !/[<>@[]|halo (?:sql|sync|login|logout|profile|whoami --profile|doctor|completion|attachment|open|mcp)|--profile|--help/.test(
        line,
      ),
  )

describe('the demo runs', () => {
  test('a fair number of lines', () => {
    expect(lines.length).toBeGreaterThan(20)
  })

  test.each(lines)('%s', async (line) => {
    const words = [...line.replace(/^halo /, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, plain]) => double ?? single ?? plain ?? '',
    )
    const { code, stderr } = await runHaloInProcess(['--demo', ...words], { isTerminal: false })
    // A write asks first, and here nobody can be asked.
    const isUnconfirmed = code === 2 && stderr.includes('add --yes')
    if (isUnconfirmed) {
      expect(await runHaloInProcess(['--demo', ...words, '--dry-run'])).toMatchObject({ code: 0 })
      return
    }
    expect({ code, stderr }).toMatchObject({ code: 0 })
  })
})
