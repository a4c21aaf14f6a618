import { run, start, temporaryFolder, unusedPort } from '@halopsa/testing'

/** Whether this machine has a Redis server. */
export async function hasRedis(): Promise<boolean> {
  return run('redis-server', ['--version']).then(
    () => true,
    () => false,
  )
}

/** A Redis server. Stops with the block that holds it. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string
}

/** Starts a Redis server on a free port of loopback, which stores nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  await using stack = new AsyncDisposableStack()
  const { path } = stack.use(await temporaryFolder())
  const port = await unusedPort()
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', path]
  await stack.use(start('redis-server', settings)).until(/Ready to accept connections/)
  const running = stack.move()
  return { url: `redis://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
