import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandError } from '@halopsa/command'
import { HaloError } from '@halopsa/core'
import type { CompletedLogin, LoginStore } from '@halopsa/login'
import { exitCodes } from '../exit-codes.ts'
import { createPersonLogin } from './person-login.ts'
import type { Profile } from './profile.ts'

/** How long a person has for the login, in milliseconds. */
const defaultPatience = 5 * 60_000

const callbackPath = '/callback'

/** A login of a person in the browser of this machine. */
export interface LoopbackLogin {
  profile: Profile
  /** Gets the tokens. */
  store: LoginStore
  /** Port that the browser comes back to. Default: any free one. */
  port?: number | undefined
  /** Milliseconds that the person has. Default: five minutes. */
  patience?: number
  /** Ends the login. */
  signal: AbortSignal
  /** Shows the person the login page. */
  show(page: URL): Promise<void>
}

/**
 * Signs a person in by a page in the browser, which comes back to a server on this machine (RFC 8252, section 7.3).
 *
 * @throws CommandError with exit code 3 when the login fails or takes too long; the reason of `signal`; a system error
 * when the port is taken.
 */
export async function signInByBrowser(options: LoopbackLogin): Promise<CompletedLogin> {
  const { profile, store, port = 0, signal, show } = options
  signal.throwIfAborted()
  const server = createServer()
  const redirectUri = await listen(server, port)
  try {
    const login = await createPersonLogin(profile, store, redirectUri)
    const page = await login.begin()
    const state = page.searchParams.get('state')
    const completion = waitForCallback(server, redirectUri, state, (callback) => login.complete(callback))
    // Showing the page may fail before anybody waits for the login.
    completion.catch(() => {})
    await show(page)
    return await inTime(completion, { ...options, redirectUri })
  } catch (error) {
    throw toLoginFailure(error)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, '127.0.0.1', resolve)
  await promise
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${callbackPath}`
}

/** Completes the login with the first request that has its state. All other requests are none of ours: 404. */
function waitForCallback(
  server: Server,
  redirectUri: string,
  state: string | null,
  complete: (callback: URL) => Promise<CompletedLogin>,
): Promise<CompletedLogin> {
  const { promise, resolve, reject } = Promise.withResolvers<CompletedLogin>()
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const callback = URL.parse(request.url ?? '', redirectUri)
    const isOurs = request.method === 'GET' && callback?.pathname === callbackPath
    if (!isOurs || callback.searchParams.get('state') !== state) {
      await respond(response, 404, 'There is nothing here', '')
      return
    }
    try {
      const completed = await complete(callback)
      await respond(response, 200, 'You are signed in', 'Close this page, and go back to the terminal.')
      resolve(completed)
    } catch (error) {
      await respond(response, 400, 'You are not signed in', 'The terminal says why. Close this page.')
      reject(error)
    }
  })
  return promise
}

/** Sends a page. Resolves when it is sent, or the browser has gone. */
async function respond(response: ServerResponse, status: number, title: string, text: string): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  response.once('close', resolve)
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
    // The address of the page holds the code of the login.
    'referrer-policy': 'no-referrer',
    connection: 'close',
  })
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<body style="font: 1rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 30rem; padding: 0 1rem">
<h1>${title}</h1>
<p>${text}</p>
</body>
</html>
`)
  await promise
}

async function inTime(
  completion: Promise<CompletedLogin>,
  { patience = defaultPatience, signal, redirectUri }: LoopbackLogin & { redirectUri: string },
): Promise<CompletedLogin> {
  // The person may have been shown the page for a while already.
  signal.throwIfAborted()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    const minutes = Math.round(patience / 60_000)
    const advice = `does the application have the redirect URI ${redirectUri}, and a login by authorisation code? --port keeps the port`
    reject(notSignedIn(`Nobody came back from the login page within ${minutes} minutes; ${advice}`))
  }, patience)
  const interrupt = () => reject(signal.reason)
  signal.addEventListener('abort', interrupt)
  try {
    return await Promise.race([completion, ended])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', interrupt)
  }
}

function toLoginFailure(error: unknown): unknown {
  if (!(error instanceof HaloError)) return error
  return notSignedIn(`Nothing was stored. The login failed: ${error.message}`, error)
}

function notSignedIn(message: string, cause?: Error): CommandError {
  return new CommandError(message, { exitCode: exitCodes.notSignedIn, cause })
}
