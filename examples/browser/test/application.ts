import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '@halopsa/testing'
import { build, preview } from 'vite'

/** The built application on a port of this machine. */
export interface RunningApplication extends AsyncDisposable {
  readonly url: string
}

/** Builds the application for a tenant, and serves it. */
export async function startApplication(haloUrl: string, clientId: string): Promise<RunningApplication> {
  const root = join(import.meta.dirname, '..')
  const folder = await temporaryFolder()
  const outDir = folder.path
  const define = {
    'import.meta.env.VITE_HALO_URL': JSON.stringify(haloUrl),
    'import.meta.env.VITE_HALO_CLIENT_ID': JSON.stringify(clientId),
  }
  await build({ root, define, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const server = await preview({ root, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  return {
    url: `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      await server.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}
