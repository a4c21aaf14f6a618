import { serveSockets } from '../servers/loopback.ts'

/**
 * A program that stays connected to a server until it ends. Its process id would not tell that it has ended: an orphan that
 * was killed keeps it until something reads its exit code.
 */
export interface WatchedProgram extends AsyncDisposable {
  /** The program, for `node --eval`. */
  readonly code: string
  /** A program that does nothing but run the other one. */
  readonly parentCode: string
  /** Resolves once it has ended. */
  readonly ended: Promise<void>
}

/** Makes a program whose end can be observed from any process. For the tests of this folder. */
export async function watchedProgram(): Promise<WatchedProgram> {
  const ended = Promise.withResolvers<void>()
  const server = await serveSockets((socket) => {
    socket.once('close', () => ended.resolve()).resume()
  })
  const code = `require('node:net').connect(${server.port}, '127.0.0.1', () => console.log('ready'))`
  return {
    code,
    parentCode: `require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(code)}], { stdio: 'inherit' })`,
    ended: ended.promise,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
