import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { documentedProgram, repositoryRoot, run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { describe, expect, test } from 'vitest'

describe.each(['README.md'])('%s', (page) => {
  test('what it shows type-checks and runs', { timeout: 60_000 }, async () => {
    await using server = await startHaloServer()
    await using folder = await programFolder(await readFile(join(repositoryRoot, page), 'utf8'))
    const { path } = folder
    const tsc = join(repositoryRoot, 'node_modules/.bin/tsc')
    expect(await run(tsc, ['-p', path], { mayFail: true })).toMatchObject({ code: 0, output: '' })
    const { code, output } = await run(
      process.execPath,
      ['--conditions=@halopsa/source', '--import', join(import.meta.dirname, 'reroute-fetch.ts'), 'program.ts'],
      {
        cwd: path,
        env: {
          DOUBLE_URL: server.url,
          HALO_API_CLIENT_ID: server.clientId,
          HALO_API_CLIENT_SECRET: server.clientSecret,
        },
        mayFail: true,
      },
    )
    expect(output).toMatch(/^250 \S/)
    expect(output).toMatch(/^No network$/m)
    expect(output).toMatch(/^404 \S/m)
    expect(code).toBe(0)
    expect(await readFile(join(path, 'copy.md'))).toEqual(await readFile(join(path, 'README.md')))
  })
})

/** A folder below this one, so that the packages resolve, with the program of a page and what it reads. */
async function programFolder(page: string): Promise<TemporaryFolder> {
  const folder = await temporaryFolder(join(import.meta.dirname, '.build'))
  await cp(join(repositoryRoot, 'README.md'), join(folder.path, 'README.md'))
  await folder.write('package.json', JSON.stringify({ type: 'module' }))
  await folder.write('program.ts', documentedProgram(page))
  const settings = { extends: join(repositoryRoot, 'tsconfig.json'), include: ['program.ts'], exclude: [] }
  await folder.write('tsconfig.json', JSON.stringify(settings))
  return folder
}
