import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tickets from '@halopsa/tickets'
import { describe, expect, test } from 'vitest'
import { measureParts } from '../measures/measure-bundles.ts'
import { bundlers } from './bundlers.ts'
import { bundleProgram, measureSizes } from './measure-sizes.ts'
import { oneOperation, typicalImports } from './typical-imports.ts'

/** How far the sizes on the page may be from those measured now. Other releases of zlib and of the bundlers differ less. */
const tolerance = 0.05

const root = join(import.meta.dirname, '../../..')

/** The document's paths, each up to its first parameter. */
async function documentPaths(): Promise<string[]> {
  const document = await readFile(join(root, 'generator/spec/halo-psa-api.json'), 'utf8')
  const { paths } = JSON.parse(document) as { paths: Record<string, unknown> }
  return [...new Set(Object.keys(paths).map((path) => path.replace(/\{.*/, '')))]
}

describe.for(Object.entries(bundlers))('one operation, bundled by %s', ([, bundler]) => {
  test('holds its own path and no other', async () => {
    const bundle = await bundleProgram(oneOperation, bundler)
    expect((await documentPaths()).filter((path) => bundle.includes(path))).toEqual(['/Tickets'])
  })

  test('holds no other function or method of its section', async () => {
    const bundle = await bundleProgram(oneOperation, bundler)
    const others = Object.keys(tickets).filter((name) => name !== 'getTickets')
    expect(others.length).toBeGreaterThan(10)
    expect(others.filter((name) => bundle.includes(name))).toEqual([])
  })
})

test('ten sections in one program hold one path each', async () => {
  const ten = typicalImports.find(({ title }) => title.includes('ten sections')) ?? oneOperation
  const bundle = await bundleProgram(ten, bundlers.esbuild)
  expect((await documentPaths()).filter((path) => path.endsWith('/') && bundle.includes(path))).toHaveLength(10)
})

// The design allows 3,600 bytes: see the test of sizes in the core.
test('the core adds at most 5.1 kB to ky, an operation or a section at most 65 bytes', async () => {
  const { core, operation, section } = await measureParts()
  expect(core).toBeLessThanOrEqual(5100)
  expect(operation).toBeLessThanOrEqual(65)
  expect(section).toBeLessThanOrEqual(65)
})

describe.for(typicalImports)('$title', (program) => {
  test('is within its limit, and has the size that the page says', async () => {
    const page = await readFile(join(root, 'bench/SIZES.md'), 'utf8')
    const row = page.split('\n').find((line) => line.startsWith(`| [${program.title}]`))
    const written = row?.match(/\d+\.\d+/g)?.map((kilobytes) => Number(kilobytes) * 1000) ?? []
    const sizes = Object.values((await measureSizes(program)).sizes)
    for (const [index, size] of sizes.entries()) {
      expect(size).toBeLessThanOrEqual(program.limit)
      expect(Math.abs((written[index] ?? 0) - size) / size).toBeLessThan(tolerance)
    }
    expect(sizes).toHaveLength(4)
  })
})
