import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runConformance } from './conformance.ts'
import { resultsTable } from './results-table.ts'

const { reports, missing } = await runConformance()

describe.for(reports)('$runtime', ({ outcomes }) => {
  test.for(outcomes)('$feature', ({ error }) => {
    expect(error).toBeUndefined()
  })
})

test.skipIf(missing.length)('the README shows this run, of whatever versions', async () => {
  const withoutVersions = (text: string) => text.replaceAll(/^(\| \w+) [\d.-]+/gm, '$1')
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(withoutVersions(readme)).toContain(withoutVersions(resultsTable(reports)))
})
