import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { temporaryFolder as makeTemporaryFolder, type RunResult, run as runProcess } from '@halopsa/testing'
import { onTestFinished } from 'vitest'

export const repository = resolve(import.meta.dirname, '../..')
export const committedSpec = join(repository, 'generator/spec/halo-psa-api.json')

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await makeTemporaryFolder()
  onTestFinished(() => folder[Symbol.asyncDispose]())
  return folder.path
}

/** Runs the generator's command line. */
export function generator(...args: string[]): Promise<RunResult> {
  return run(process.execPath, [join(repository, 'generator/src/cli.ts'), ...args], repository)
}

/** Runs a command in a folder. Resolves whatever its exit code. */
export function run(command: string, args: string[], cwd: string): Promise<RunResult> {
  return runProcess(command, args, { cwd, mayFail: true })
}

/** Writes a document beside the output, as JSON. */
export async function documentFile(folder: string, document: unknown): Promise<string> {
  const file = join(folder, 'document.json')
  await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document))
  return file
}

/** Makes the packages under a folder resolvable from there, with the core of this repository. */
export async function linkPackages(folder: string): Promise<void> {
  const scope = join(folder, 'node_modules/@halopsa')
  await mkdir(scope, { recursive: true })
  await symlink(join(repository, 'packages/core'), join(scope, 'core'))
  await symlink(join(folder, 'packages/schemas'), join(scope, 'schemas'))
  await writeFile(
    join(folder, 'packages/schemas/package.json'),
    await readFile(join(repository, 'packages/schemas/package.json'), 'utf8'),
  )
}

/** Type-checks every generated section below a folder, as strictly as the repository does. */
export async function typecheck(folder: string): Promise<RunResult> {
  await linkPackages(folder)
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(repository, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, emitDeclarationOnly: false, declaration: false },
      include: ['packages/sections/*/src', 'packages/schemas/src'],
    }),
  )
  return run(join(repository, 'node_modules/.bin/tsc'), ['-p', folder], folder)
}

/** Text of every file below a folder, by its path. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')])))
}

/** A small document with the given paths and schemas. */
export function smallDocument(paths: Record<string, unknown>, schemas: Record<string, unknown> = {}) {
  return { openapi: '3.0.1', info: { title: 'Halo API', version: 'v2' }, paths, components: { schemas } }
}

/** An operation that declares nothing. */
export const bareOperation = { responses: { 200: { description: '' } } }
