import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHaloServer } from '@halopsa/msw/server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { documentedProgram } from './documented-program.ts'

const root = join(import.meta.dirname, '..')

describe.each(['README.md'])('%s', (page) => {
  test('what it shows type-checks and runs', { timeout: 60_000 }, async () => {
    await using server = await startHaloServer()
    const folder = await programFolder(documentedProgram(await readFile(join(root, page), 'utf8')))
    expect(await run('tsc', ['-p', folder], folder)).toEqual({ code: 0, output: '' })
    const { code, output } = await run(
      process.execPath,
      ['--conditions=@halopsa/source', '--import', join(root, 'test/reroute-fetch.ts'), 'program.ts'],
      folder,
      { DOUBLE_URL: server.url, HALO_API_CLIENT_ID: server.clientId, HALO_API_CLIENT_SECRET: server.clientSecret },
    )
    expect(output).toMatch(/^250 \S/)
    expect(output).toMatch(/^No network$/m)
    expect(output).toMatch(/^404 \S/m)
    expect(code).toBe(0)
    expect(await readFile(join(folder, 'copy.md'))).toEqual(await readFile(join(folder, 'README.md')))
  })
})

/** A folder below this one, so that the packages resolve, with the program and what it reads. */
async function programFolder(program: string): Promise<string> {
  await mkdir(join(import.meta.dirname, '.build'), { recursive: true })
  const folder = await mkdtemp(join(import.meta.dirname, '.build/documentation-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(join(root, 'README.md'), join(folder, 'README.md'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'program.ts'), program)
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['program.ts'], exclude: [] }),
  )
  return folder
}

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
