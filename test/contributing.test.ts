import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@halopsa/testing'
import { expect, test } from 'vitest'

test('every path that CONTRIBUTING.md names exists', () => {
  const page = readFileSync(join(repositoryRoot, 'CONTRIBUTING.md'), 'utf8')
  const paths = Array.from(page.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g), ([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(15)
  expect(paths.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([])
})
