import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run, type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import type { Profile } from './profile.ts'

/** A configuration of a test, in a folder of its own and without a keyring. Removed with the block that holds it. */
export interface TestSurroundings extends AsyncDisposable {
  folder: TemporaryFolder
  env: NodeJS.ProcessEnv
  /** Writes a file of the configuration as JSON. */
  write(file: string, value: unknown): Promise<string>
  /** Reads a file of the configuration. */
  read(file: string): Promise<string>
  /** The mode of a file, in octal digits. */
  mode(file?: string): Promise<string>
}

export async function testSurroundings(): Promise<TestSurroundings> {
  const folder = await temporaryFolder()
  const home = join(folder.path, 'halo')
  return {
    folder,
    env: { HALO_CONFIG_HOME: home, HALO_KEYRING: 'off' },
    async write(file, value) {
      const path = await folder.write(join('halo', file), JSON.stringify(value))
      await chmod(path, 0o600)
      return path
    },
    read: (file) => readFile(join(home, file), 'utf8'),
    mode: async (file = '') => ((await stat(join(home, file))).mode & 0o777).toString(8),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

/** The profile of an application with client ID and secret. */
export function credentialsProfile(companyUrl: string, clientId = 'halo-double'): Profile {
  return { companyUrl, clientId, login: 'client-credentials' }
}

/** The profile of a person. */
export function personProfile(companyUrl: string): Profile {
  return { companyUrl, clientId: 'halo-double-browser', login: 'person' }
}

/**
 * Runs code in a process of its own, which resolves packages to their sources.
 *
 * @param code of an ES module in this folder.
 */
export function runInProcess(code: string, env: NodeJS.ProcessEnv = {}, input?: string): Promise<RunResult> {
  const args = ['--conditions=@halopsa/source', '--no-warnings', '--input-type=module', '--eval', code]
  return run(process.execPath, args, { cwd: import.meta.dirname, env, mayFail: true, ...(input && { input }) })
}

/**
 * Writes a program that does what a person does in a browser: it fills in the login page of the double, and follows where
 * that leads.
 *
 * @returns path of the program.
 */
export async function fakeBrowser(folder: TemporaryFolder): Promise<string> {
  const program = await folder.write(
    'browser',
    `#!${process.execPath}
const body = new URLSearchParams({ username: 'agent', password: 'password' })
fetch(process.argv[2], { method: 'POST', body })
`,
  )
  await chmod(program, 0o755)
  return program
}
