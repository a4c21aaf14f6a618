import { CommandError, UsageError } from '@halopsa/command'
import { HaloApiError, HaloAuthError, HaloConnectionError, HaloError, HaloTimeoutError } from '@halopsa/core'
import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import { plainLine } from '@halopsa/tenant-access/plain-text'

/** What to look at when HaloPSA does not permit a call: it does not say which of the two refused. */
const permissionAdvice = 'the scope of the application (halo whoami) and the role of its agent both have to allow it'

/** A script that sends a POST again creates a second record. */
const openAdvice = '; it may have been done all the same, so look before it is sent again'

/** Characters of the title of a page that a message shows. */
const longestTitle = 100

const codeByStatus: Readonly<Record<number, number>> = {
  401: exitCodes.notPermitted,
  403: exitCodes.notPermitted,
  404: exitCodes.notFound,
  429: exitCodes.refusedForNow,
}

/** Advice on errors of a mirror, by their names: their classes would bring SQLite along into each command. */
const adviceOfMirror: Readonly<Record<string, string>> = {
  MirrorChangedError: '',
  MirrorKeyError: '',
  MirrorLockedError: '; --wait waits for it',
  MirrorTenantError:
    ': --to names a mirror of its own, and --moved goes on with this one where the tenant has a new address',
  MirrorVersionError: '',
}

/** Makes an error of the client one that a command ends with: a line with the request and what to do, and an exit code. */
export function toCommandError(error: unknown): unknown {
  if (isDatabaseError(error)) return new CommandError(error.message, { cause: error })
  if (error instanceof Error) {
    const { name, message } = error
    if (name === 'MirrorAddressError') return new UsageError(message, { cause: error })
    const advice = adviceOfMirror[name]
    if (advice !== undefined) return new CommandError(`${message}${advice}`, { cause: error })
  }
  if (!(error instanceof HaloError)) return error
  if (error instanceof HaloAuthError) {
    const { method = '', url = '' } = error
    const place = url && ` (${`${method} ${url}`.trim()})`
    const message = `Not signed in: ${error.message}${place}; halo login or halo doctor helps`
    return new CommandError(message, { exitCode: exitCodes.notSignedIn, cause: error })
  }
  const status = error instanceof HaloApiError ? error.status : undefined
  const exitCode = codeByStatus[status ?? 0] ?? exitCodes.failed
  const advice = exitCode === exitCodes.notPermitted ? `; ${permissionAdvice}` : waitAdvice(error) || pageAdvice(error)
  const message = `${error.message}${placeOf(error, status)}${advice}${isOpen(error) ? openAdvice : ''}`
  return new CommandError(message, { exitCode, cause: error })
}

/** Whether a write may have been carried out although no response came that says so. */
function isOpen(error: HaloError): boolean {
  const { method = 'GET', url = '' } = error
  if (/^(?:get|head|options)$/i.test(method) || !url.includes('/api/')) return false
  if (error instanceof HaloApiError) return error.status < 300 || [502, 504].includes(error.status)
  return error instanceof HaloTimeoutError || (error instanceof HaloConnectionError && !error.neverSent)
}

/** The request that an error is about, where its message does not name it. */
function placeOf({ method, url, message }: HaloError, status: number | undefined): string {
  if (url === undefined || message.includes(url)) return status === undefined ? '' : ` (${status})`
  const path = url.replace(/^https?:\/\/[^/]+\/api(?=\/)/, '')
  return ` (${[`${method} ${path}`, status].filter((part) => part !== undefined).join(', ')})`
}

/** What SQLite or Postgres says of a query or of a file. */
function isDatabaseError(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code === 'ERR_SQLITE_ERROR' || (error instanceof Error && error.name === 'PostgresError')
}

/** A page with a status of success is that of a proxy, of the login or of another server. */
function pageAdvice(error: HaloError): string {
  const { status = 0, data } = error as { status?: number; data?: unknown }
  if (status >= 300 || typeof data !== 'string' || !/^\s*</.test(data)) return ''
  const title = plainLine(/<title[^<>]*>([^<]*)/i.exec(data)?.[1] ?? '').slice(0, longestTitle)
  const page = title ? `the web page ${JSON.stringify(title)}` : 'a web page'
  return `; ${page} came in place of data: halo doctor tells whether the address is right`
}

function waitAdvice(error: HaloError): string {
  if (!(error instanceof HaloApiError) || error.status !== 429) return ''
  const seconds = error.headers.get('retry-after')
  return seconds ? `; try again in ${seconds} s` : '; the window of a tenant can take 5 minutes to clear'
}
