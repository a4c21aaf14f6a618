import { HaloClient, HaloConnectionError } from '@halopsa/core'

/** Sends a write to the server that is the first argument, and prints what comes of it. */
const [, , companyUrl = ''] = process.argv
const halo = new HaloClient({ companyUrl, auth: 'a-token', logger: () => {}, retry: true })
const outcome = await halo
  .request({ method: 'post', path: '/Tickets', body: [{ summary: 'once' }] })
  .catch((error: unknown) => (error instanceof HaloConnectionError ? { neverSent: error.neverSent } : String(error)))
console.log(JSON.stringify(outcome))
