import { startHaloServer } from '@halopsa/msw/server'
import { connectProgram } from '../rivals/connect-program.ts'

/** What a program does when things go wrong. */
export interface Features {
  /** A call succeeds after the server revoked all tokens, and ten calls at once ask for one token. */
  'token with renewal': boolean
  /** A call succeeds whose connection is cut twice. */
  retry: boolean
  /** A call ends with an error when no response comes. */
  timeout: boolean
  /** An error response is thrown as an `Error` that has the status and the body. */
  'typed errors': boolean
}

const timeout = 500
const longEnough = 10 * timeout

await using server = await startHaloServer()
const { state } = server
const { getTicketsById } = await connectProgram(process.argv[2] ?? '', server, timeout)
const read = () => getTicketsById(1000)

const isTokenShared = await whether(async () => {
  const countTokens = () => state.requests.filter(({ path }) => path === '/auth/token').length
  const before = countTokens()
  await Promise.all(Array.from({ length: 10 }, read))
  return countTokens() === before + 1
})

const retry = await whether(async () => {
  state.trouble({ on: 'GET /Tickets/{id}', fault: 'drop', times: 2 })
  await read()
  return true
})

const typedErrors = await whether(async () => {
  const error: unknown = await getTicketsById(9_999_999).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { status, data, response } = Object(error)
  return error instanceof Error && (status ?? response?.status) === 404 && (data ?? response?.data) !== undefined
})

const givesUp = await whether(async () => {
  state.trouble({ on: 'GET /Tickets/{id}', latency: longEnough })
  return read().then(
    () => false,
    () => true,
  )
})

// This is the last trial: a client that does not renew its token fails every call after it.
const isTokenRenewed = await whether(async () => {
  state.revokeTokens()
  await read()
  return true
})

/** Prints the features of the program whose file is the argument, as JSON. */
const features: Features = {
  'token with renewal': isTokenShared && isTokenRenewed,
  retry,
  timeout: givesUp,
  'typed errors': typedErrors,
}
console.log(JSON.stringify(features))
process.exit()

/** Whether a trial succeeds: in time and without an error. */
async function whether(manages: () => Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, longEnough - timeout, false))
  const managed = await Promise.race([manages().catch(() => false), late])
  state.reset()
  return managed
}
