import { startHaloServer } from '@halopsa/msw/server'

/**
 * Serves the double with 10,000 tickets, which are all open: a list leaves closed ones out. Runs as a child process: sends its
 * parent the address, and ends with it.
 */
const { url, clientId, clientSecret, state } = await startHaloServer({ tickets: 10_000 })
state.seed({ Tickets: state.list('Tickets').map((ticket) => ({ ...Object(ticket), status_id: 1 })) })
process.send?.({ url, clientId, clientSecret })
process.on('disconnect', () => process.exit())
