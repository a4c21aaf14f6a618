import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../processes/run.ts'
import { installPacked } from './install-packed.ts'
import { packPackages } from './pack-packages.ts'

test('installs packages with those that they need, and removes the folder with its block', async () => {
  let folder: string
  {
    await using installed = await installPacked(['@halopsa/tickets'])
    folder = installed.path
    expect([...installed.tarballs.keys()].sort()).toEqual(['@halopsa/core', '@halopsa/schemas', '@halopsa/tickets'])
    expect((await readdir(join(folder, 'node_modules/@halopsa'))).sort()).toEqual(['core', 'schemas', 'tickets'])
    await installed.write(
      'program.js',
      "import { getTickets } from '@halopsa/tickets'\nconsole.log(typeof getTickets)\n",
    )
    expect((await run(process.execPath, ['program.js'], { cwd: folder })).stdout).toBe('function\n')
  }
  expect(existsSync(folder)).toBe(false)
})

test('packs a package once', async () => {
  const [first] = (await packPackages(['@halopsa/core'])).values()
  const packed = await stat(first ?? '')
  const [second] = (await packPackages(['@halopsa/core', '@halopsa/limiter'])).values()
  expect(second).toBe(first)
  expect((await stat(second ?? '')).ino).toBe(packed.ino)
})

test('the tarball holds the manifest that npm gets', async () => {
  await using installed = await installPacked(['@halopsa/core'])
  const manifest = await readFile(join(installed.path, 'node_modules/@halopsa/core/package.json'), 'utf8')
  expect(JSON.parse(manifest).exports['.']).not.toHaveProperty('@halopsa/source')
})

test('refuses a name that no package has', async () => {
  await expect(installPacked(['@halopsa/no-such-package'])).rejects.toThrow('@halopsa/no-such-package')
})
