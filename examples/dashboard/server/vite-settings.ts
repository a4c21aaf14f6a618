import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { mirrorApi } from './mirror-api.ts'

/** How Vite serves and builds the page over a mirror. There is no vite.config.ts: which mirror is an argument. */
export function viteSettings(mirror: string): InlineConfig {
  return {
    root: join(import.meta.dirname, '..'),
    configFile: false,
    plugins: [mirrorApi(mirror)],
    build: { target: 'es2022' },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
  }
}
