import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@halopsa/testing'
import { expect, test } from 'vitest'

/** What Biome cannot see: it has no rules for comments, and its plugins none for `super`. */
const faults = {
  '`@param name text` has no dash before its text': /@param \S+ +[-–—]/,
  'an error message has no full stop': /\bsuper\((['`]).*\.\1/,
}

const unreadFolders = new Set(['node_modules', 'dist', '.build', 'generated', 'sections', 'schemas'])

const files = globSync('{bench,conformance,examples,generator,packages,scripts,test,tools}/**/*.ts', {
  cwd: repositoryRoot,
  exclude: (name) => unreadFolders.has(name) || name.endsWith('.generated.ts'),
})

test('there are files to read', () => {
  expect(files.length).toBeGreaterThan(200)
})

test.each(Object.entries(faults))('%s', (_, fault) => {
  const lines = files.flatMap((file) =>
    readFileSync(join(repositoryRoot, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (fault.test(line) ? [`${file}:${index + 1}`] : [])),
  )
  expect(lines.filter((line) => !line.includes('dialect.test.ts'))).toEqual([])
})
