import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../src')
const files = globSync('**/*.ts', { cwd: source }).filter((file) => !file.endsWith('.test.ts'))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

test('no file imports itself through others', () => {
  expect(files.filter((file) => reach(file).has(file))).toEqual([])
})

test('no folder imports the files that wire the double together', () => {
  const upward = files.filter(
    (file) => file.includes('/') && imports.get(file)?.some((target) => !target.includes('/')),
  )
  expect(upward).toEqual([])
})

/** Source files that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/ from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path))
}

/** Every file that a file imports, directly or through others. */
function reach(file: string): Set<string> {
  const reached = new Set<string>()
  const open = [file]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const added = (imports.get(next) ?? []).filter((target) => !reached.has(target))
    for (const target of added) reached.add(target)
    open.push(...added)
  }
  return reached
}
