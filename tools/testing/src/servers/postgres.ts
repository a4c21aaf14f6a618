import { existsSync, globSync } from 'node:fs'
import { chown } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { temporaryFolder } from '../folders/temporary-folder.ts'
import { run } from '../processes/run.ts'
import { start } from '../processes/start.ts'
import { unusedPort } from './loopback.ts'

/** A Postgres on loopback with a folder of its own. Stops with the block that holds it. */
export interface PostgresServer extends AsyncDisposable {
  /** `postgres://postgres@127.0.0.1:PORT/postgres`; no password is asked for. */
  readonly url: string
}

/** Whether this machine has a Postgres; Debian's package keeps its programs off the path. */
export function hasPostgres(): boolean {
  return programFolder() !== undefined
}

/**
 * Starts a Postgres. It refuses to run as root: then it runs as the user `postgres` of its package.
 *
 * @throws Error when this machine has none, or it does not start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = programFolder()
  if (programs === undefined) throw new Error('No Postgres on this machine (Debian: apt-get install postgresql)')
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await temporaryFolder())
  const data = join(folder.path, 'data')
  const user = await ownerOf(folder.path)
  const as = (program: string, args: string[]): [string, string[]] => {
    const path = join(programs, program)
    return user === undefined ? [path, args] : ['runuser', ['-u', user, '--', path, ...args]]
  }
  await run(...as('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']))
  const port = await unusedPort()
  // Nothing has to outlive the test: without fsync the disk of the machine does not count.
  const settings = ['-c', 'fsync=off', '-c', `unix_socket_directories=${folder.path}`]
  const flags = ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings]
  const server = stack.use(start(...as('postgres', flags)))
  await server.until(/ready to accept connections/)
  const started = stack.move()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  }
}

/** The user that the server runs as, who gets the folder; `undefined`: the one of this process. */
async function ownerOf(folder: string): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const user = 'postgres'
  const { stdout } = await run('id', ['-u', user])
  await chown(folder, Number(stdout), -1)
  return user
}

function programFolder(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}
