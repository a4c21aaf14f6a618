import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../.github/workflows')
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([match]) => match.trim())

describe.each(workflows)('$file', ({ text }) => {
  test('names each action by its commit, with the version beside it', () => {
    const uses = all(text, /uses: .*/g)
    const pinned = /^uses: (?:\.\/\S+|[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((line) => !pinned.test(line))).toEqual([])
  })

  test('names the exact version of what it downloads where a token is at hand', () => {
    if (!/: write\b|secrets\./.test(text)) return
    const downloads = all(text, /npx .*?\bpnpm@\S*/g)
    expect(downloads.length).toBeGreaterThan(0)
    expect(downloads.filter((command) => !/@\d+\.\d+\.\d+$/.test(command))).toEqual([])
  })

  test('may write nothing by default', () => {
    expect(text.slice(0, text.indexOf('\njobs:'))).toMatch(/^permissions:\n {2}contents: read$/m)
  })
})

test('what checks the tarballs of a release runs the pnpm of the release', () => {
  const script = readFileSync(resolve(import.meta.dirname, 'packed/read-packages.ts'), 'utf8')
  expect(script).not.toMatch(/\bnpx\b/)
  const pnpm = readFileSync(resolve(import.meta.dirname, '../tools/testing/src/processes/pnpm.ts'), 'utf8')
  expect(pnpm).toContain('npm_execpath')
})

test('a release waits for the tests of the same commit', () => {
  const release = workflows.find(({ file }) => file === 'release.yml')?.text ?? ''
  expect(release).toMatch(/^ {2}test:\n {4}uses: \.\/\.github\/workflows\/ci\.yml$/m)
  expect(release).toMatch(/^ {2}release:\n {4}needs: test$/m)
  const ci = workflows.find(({ file }) => file === 'ci.yml')?.text ?? ''
  expect(ci).toMatch(/^ {2}workflow_call:$/m)
  expect(ci).toMatch(/run: \.ci\/run$/m)
})
