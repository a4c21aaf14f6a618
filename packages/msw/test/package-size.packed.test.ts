import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** The largest size of the packed package, in bytes. */
const limitInBytes = 150_000

test('the packed package stays within its limit', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'halopsa-msw-'))
  try {
    const command = ['-y', 'pnpm@12', 'pack', '--pack-destination', folder]
    await promisify(execFile)('npx', command, { cwd: join(import.meta.dirname, '..') })
    const [tarball = ''] = await readdir(folder)
    const { size } = await stat(join(folder, tarball))
    expect(size).toBeLessThanOrEqual(limitInBytes)
  } finally {
    await rm(folder, { recursive: true })
  }
})
