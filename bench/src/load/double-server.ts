import { startHaloServer } from '@halopsa/msw/server'

/** The double with 10,000 tickets, in a process of its own. Tells its parent the URL and ends with it. */
const { url, clientId, clientSecret } = await startHaloServer({ tickets: 10_000 })
process.send?.({ url, clientId, clientSecret })
process.on('disconnect', () => process.exit())
