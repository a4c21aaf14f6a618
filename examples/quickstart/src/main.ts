import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { readTenant } from './read-tenant.ts'
import { writeAndClean } from './write-and-clean.ts'

/**
 * With HALO_API_URL, HALO_API_CLIENT_ID and HALO_API_CLIENT_SECRET the tour reads from that tenant and writes nothing.
 * Without them it starts a double of HaloPSA on a free port of this machine, and writes there too.
 */
const { HALO_API_URL, HALO_API_CLIENT_ID, HALO_API_CLIENT_SECRET, HALO_API_SCOPE, HALO_API_TENANT } = process.env

if (HALO_API_URL) {
  console.log(`Reading from ${HALO_API_URL}; nothing is written there.`)
  await readTenant(
    new HaloClient({
      companyUrl: HALO_API_URL,
      clientId: HALO_API_CLIENT_ID,
      clientSecret: HALO_API_CLIENT_SECRET,
      ...(HALO_API_SCOPE && { scope: HALO_API_SCOPE }),
      ...(HALO_API_TENANT && { tenant: HALO_API_TENANT }),
    }),
  )
} else {
  await using server = await startHaloServer()
  console.log(`A double of HaloPSA listens on ${server.url}`)
  const halo = new HaloClient({
    companyUrl: server.url,
    clientId: server.clientId,
    clientSecret: server.clientSecret,
    // The tour requests a ticket that does not exist, and prints the error itself.
    logger: () => {},
  })
  await readTenant(halo)
  await writeAndClean(halo)
}
