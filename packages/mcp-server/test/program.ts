import { fileURLToPath } from 'node:url'
import type { HaloServer } from '@halopsa/msw/server'

/** The program from its sources. */
export const program = [
  '--conditions=@halopsa/source',
  '--no-warnings',
  fileURLToPath(new URL('../src/cli.ts', import.meta.url)),
]

/** The variables with which it reaches a double, and no other tenant. */
export function environmentOf({ url, clientId, clientSecret }: HaloServer): Record<string, string> {
  const { PATH = '' } = process.env
  return { PATH, HALO_API_URL: url, HALO_API_CLIENT_ID: clientId, HALO_API_CLIENT_SECRET: clientSecret }
}
