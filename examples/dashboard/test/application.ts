import type { AddressInfo } from 'node:net'
import { temporaryFolder } from '@halopsa/testing'
import { build, preview } from 'vite'
import { viteSettings } from '../server/vite-settings.ts'

/** The built page over a mirror, on a port of this machine. */
export interface RunningApplication extends AsyncDisposable {
  readonly url: string
}

/** Builds the page, and serves it over a mirror. */
export async function startApplication(mirror: string): Promise<RunningApplication> {
  const folder = await temporaryFolder()
  const settings = viteSettings(mirror)
  const output = { ...settings.build, outDir: folder.path, emptyOutDir: true }
  await build({ ...settings, logLevel: 'warn', build: output })
  const server = await preview({
    ...settings,
    logLevel: 'warn',
    build: output,
    preview: { ...settings.preview, port: 0 },
  })
  return {
    url: `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      await server.close()
      await folder[Symbol.asyncDispose]()
    },
  }
}
