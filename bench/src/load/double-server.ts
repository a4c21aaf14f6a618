import { startHaloServer } from '@halopsa/msw/server'

/** Serves the double with 10,000 tickets. Runs as a child process: sends its parent the address, and ends with it. */
const { url, clientId, clientSecret } = await startHaloServer({ tickets: 10_000 })
process.send?.({ url, clientId, clientSecret })
process.on('disconnect', () => process.exit())
