import { createServer } from 'vite'
import { viteSettings } from './server/vite-settings.ts'

/** Serves the dashboard of a mirror to this machine: `serve.ts FILE` or `serve.ts postgres://…`, by default of halo.db. */
const [mirror = 'halo.db'] = process.argv.slice(2)
const server = await createServer(viteSettings(mirror))
await server.listen()
server.printUrls()
