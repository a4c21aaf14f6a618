import { once } from 'node:events'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createServer } from './create-server.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Serves the client at the other end of the standard input and output, until it leaves or the process is interrupted.
 *
 * @returns the exit code.
 */
export async function serveOverStdio(surroundings: Surroundings, signal: AbortSignal): Promise<number> {
  const handle = serveStdio(() => createServer(surroundings), {
    onerror: ({ message }) => surroundings.tellPerson(message),
  })
  await Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close'), once(signal, 'abort')])
  await handle.close()
  return 0
}
