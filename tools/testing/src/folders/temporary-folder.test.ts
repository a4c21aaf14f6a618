import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

test('is removed with all that was written below it', async () => {
  let path: string
  {
    await using folder = await temporaryFolder()
    path = folder.path
    expect(await folder.write('deep/down/file.txt', 'text')).toBe(join(path, 'deep/down/file.txt'))
    expect(await readFile(join(path, 'deep/down/file.txt'), 'utf8')).toBe('text')
  }
  expect(existsSync(path)).toBe(false)
})

test('lies below a parent that need not exist yet', async () => {
  await using outer = await temporaryFolder()
  const parent = join(outer.path, 'made/for/it')
  await using inner = await temporaryFolder(parent)
  expect(dirname(inner.path)).toBe(parent)
})
