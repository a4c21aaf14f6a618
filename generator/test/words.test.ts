import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'
import { normalise } from '../src/document/normalise.ts'
import { plainText } from '../src/document/plain-text.ts'
import { correctHaloDocument, haloModel } from '../src/halo-model.ts'
import { committedSpec, repository } from './workspace.ts'

const rawDocument = join(repository, '../shared/spec/raw-2025-04.json')
const present = existsSync(rawDocument)
if (!present) console.warn('The document of April 2025 is not here: the tests that compare words with it are skipped.')

interface RawOperation {
  summary?: string
  description?: string
  parameters?: { name: string; in: string; description?: string }[]
}

const raw: { paths: Record<string, Record<string, RawOperation>> } = present
  ? JSON.parse(readFileSync(rawDocument, 'utf8'))
  : { paths: {} }
const rawOperations = Object.entries(raw.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
)
const model = haloModel(correctHaloDocument(normalise(JSON.parse(readFileSync(committedSpec, 'utf8')))))
const operations = model.sections.flatMap((section) => section.operations)

test('every operation has a line that says what it does', () => {
  expect(operations.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
})

test('at most 345 responses are unknown', () => {
  expect(operations.filter(({ response }) => response.source === 'unknown').length).toBeLessThanOrEqual(345)
})

describe.skipIf(!present)('beside the document of April 2025', () => {
  test('at least 98 % of the parameters that it explains have words of ours', () => {
    const known = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]))
    const explained = rawOperations
      .filter(({ method }) => method === 'get')
      .flatMap(({ method, path, operation }) =>
        (operation.parameters ?? [])
          .filter((parameter) => parameter.in === 'query' && parameter.description)
          .map(({ name }) => ({ name, key: `${method} ${path}` })),
      )
      .filter(({ key, name }) => known.get(key)?.queryParameters.some((parameter) => parameter.name === name))
    const silent = explained.filter(
      ({ key, name }) => !known.get(key)?.queryParameters.find((parameter) => parameter.name === name)?.description,
    )
    expect(explained.length).toBeGreaterThan(1000)
    expect(silent.length / explained.length).toBeLessThanOrEqual(0.02)
  })

  test('no seven words in a row of its prose are in the repository', { timeout: 120_000 }, async () => {
    const prose = rawOperations.flatMap(({ operation: { summary, description, parameters = [] } }) => [
      summary,
      description,
      ...parameters.map((parameter) => parameter.description),
    ])
    const runs = new Set(prose.flatMap((text) => runsOf(text ? plainText(text) : '')))
    expect(runs.size).toBeGreaterThan(1000)
    const { stdout } = await run('git', ['ls-files', '-z', '*.ts', '*.md', '*.yml', '*.yaml'], { cwd: repository })
    const files = stdout.split('\0').filter((file) => file !== '' && !file.endsWith('pnpm-lock.yaml'))
    expect(files.length).toBeGreaterThan(1000)
    const found = files.flatMap((file) => {
      const hits = runsOf(readFileSync(join(repository, file), 'utf8')).filter((words) => runs.has(words))
      return hits.length > 0 ? [`${file}: ${hits[0]}`] : []
    })
    expect(found).toEqual([])
  })
})

const runLength = 7

/** Every run of seven words of a text, in lower case and without punctuation; a name such as `client_id` is one word. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, index) => words.slice(index, index + runLength).join(' '))
}
