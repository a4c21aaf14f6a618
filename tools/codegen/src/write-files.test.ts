import { mkdirSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run, temporaryFolder } from '@halopsa/testing'
import { expect, onTestFinished, test } from 'vitest'
import { recoverTree } from './tree-lock.ts'
import { writeFiles } from './write-files.ts'

const owned = 'owned'

/** A folder with the given files, that goes when the test ends. */
async function tree(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  for (const [path, text] of Object.entries(files)) await folder.write(path, text)
  return folder.path
}

/** Text of every file below a folder, by its path. */
async function textOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')])),
  )
}

/** Files of which the last, when it is staged, puts a folder with something in it where it should go. */
class FilesWithTrouble extends Map<string, string> {
  trouble?: () => void
  override get(path: string): string | undefined {
    if (path === [...this.keys()].at(-1)) this.trouble?.()
    return super.get(path)
  }
}

test('adds, changes and removes, and tells what it did', async () => {
  const root = await tree({ 'owned/a/1': 'old', 'owned/a/2': 'same', 'owned/b/1': 'stale', 'owned/b/dist/x': 'built' })
  const files = new Map([
    ['owned/a/1', 'new'],
    ['owned/a/2', 'same'],
    ['list', 'added'],
  ])
  expect(await writeFiles(files, root, [owned])).toEqual([
    { path: 'list', kind: 'added' },
    { path: 'owned/a/1', kind: 'changed' },
    { path: 'owned/b/1', kind: 'removed' },
  ])
  expect(await textOf(root)).toEqual(Object.fromEntries(files))
})

test('puts back what was swapped when a later swap fails', async () => {
  const before = { 'owned/a/1': 'old', 'owned/b/1': 'stale' }
  const root = await tree(before)
  const files = new FilesWithTrouble([
    ['owned/a/0', 'added'],
    ['owned/a/1', 'new'],
    ['owned/z', 'in the way'],
  ])
  files.trouble = () => mkdirSync(join(root, 'owned/z/full'), { recursive: true })
  await expect(writeFiles(files, root, [owned])).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/)
  expect(await textOf(root)).toEqual(before)
})

test.for(['SIGINT', 'SIGTERM'])('leaves the tree as it was on %s', async (signal) => {
  const before = { 'owned/a': 'old' }
  const root = await tree(before)
  const program = `
    import { writeFiles } from ${JSON.stringify(join(import.meta.dirname, 'write-files.ts'))}
    const files = new Map(Array.from({ length: 2000 }, (_, index) => ['owned/' + index, 'new']))
    files.get = () => { process.kill(process.pid, '${signal}'); files.get = Map.prototype.get; return 'new' }
    await writeFiles(files, ${JSON.stringify(root)}, ['owned']).catch((error) => console.log(error.name, error.message))
  `
  const { stdout, code } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: root })
  expect(stdout).toBe(`WriteError Interrupted by ${signal}: the tree is as it was\n`)
  expect(code).toBe(0)
  expect(await textOf(root)).toEqual(before)
})

test('two writers at once: one is refused, and the tree is that of the other', async () => {
  const root = await tree({ 'owned/a': 'old' })
  const files = (text: string) => new Map(Array.from({ length: 300 }, (_, index) => [`owned/${index}`, text]))
  const results = await Promise.allSettled(['one', 'two'].map((text) => writeFiles(files(text), root, [owned])))
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  expect(refused).toEqual([expect.stringMatching(/WriteError: Another process \(\d+\) writes to /)])
  const texts = await textOf(root)
  expect(new Set(Object.values(texts)).size).toBe(1)
  expect(Object.keys(texts)).toHaveLength(300)
})

test('a writer that was killed leaves a tree that the next one puts in order', async () => {
  const root = await tree({ 'owned/a/1': 'old', 'owned/b/1': 'stale' })
  const program = `
    import { writeFiles } from ${JSON.stringify(join(import.meta.dirname, 'write-files.ts'))}
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    const { rename } = fs
    let moved = 0
    fs.rename = async (...args) => { await rename(...args); if (++moved === 3) process.kill(process.pid, 'SIGKILL') }
    syncBuiltinESMExports()
    await writeFiles(new Map([['owned/a/1', 'new']]), ${JSON.stringify(root)}, ['owned'])
  `
  await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, mayFail: true })
  expect(Object.keys(await textOf(root))).toContain('.generate/old/owned/b/1')
  await recoverTree(root)
  expect(await textOf(root)).toEqual({ 'owned/a/1': 'new', 'owned/b/1': 'stale' })
  await writeFiles(new Map([['owned/a/1', 'new']]), root, [owned])
  expect(await textOf(root)).toEqual({ 'owned/a/1': 'new' })
})
