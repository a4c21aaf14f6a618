import { startHaloServer } from '@halopsa/msw/server'
import { createServer } from 'vite'

/** Serves the application and, unless `VITE_HALO_URL` names a tenant, a double of HaloPSA behind it. */
if (!process.env.VITE_HALO_URL) {
  const halo = await startHaloServer()
  process.env.VITE_HALO_URL = halo.url
  process.env.VITE_HALO_CLIENT_ID = halo.publicClientId
  console.log('A double of HaloPSA is running. Sign in as agent with the password password.')
}
const server = await createServer({ root: import.meta.dirname })
await server.listen()
server.printUrls()
