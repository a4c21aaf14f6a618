import { CommandError, UsageError } from '@halopsa/command'
import { HaloApiError, HaloAuthError, HaloError } from '@halopsa/core'
import { LimiterWaitError } from '@halopsa/limiter'
import { cutText } from '../answers/clean-value.ts'
import { fence, visibleText } from '../safety/data-fence.ts'
import { ToolError } from './tool-error.ts'

/** What a failed call tells the model. */
export interface Failure {
  text: string
  /** In a line for the audit log, without words of the tenant. */
  reason: string
}

const longestMessage = 600

/** Says why a call failed and what to do. Words of the tenant stand between marks, as they do in answers. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof ToolError || error instanceof UsageError) return { text: error.message, reason: error.message }
  if (error instanceof LimiterWaitError) return waitFor(Math.ceil(error.wait / 1000))
  if (error instanceof HaloAuthError) {
    return {
      text: `Not signed in to HaloPSA: halo doctor on the machine of this server tells why.`,
      reason: 'not signed in',
    }
  }
  if (error instanceof HaloApiError && error.status === 429) return waitFor(secondsOf(error))
  if (error instanceof HaloApiError)
    return withWords(`HaloPSA refused ${placeOf(error)} with ${error.status}.${adviceFor(error.status)}`, error)
  if (error instanceof HaloError) return withWords(`${error.name}: ${placeOf(error)} got no usable response.`, error)
  if (error instanceof CommandError) return withWords('The call could not be made:', error)
  const { name, message } = error as Error
  return { text: 'This server failed at the call; its log has the reason.', reason: `${name}: ${message}` }
}

/** A window of calls takes five minutes to clear where Halo does not say when to come back. */
const wholeWindow = 300

function waitFor(seconds: number): Failure {
  const text = `HaloPSA takes no calls for now (429: too many in its window). Try again in ${seconds} s, not sooner.`
  return { text, reason: `429, again in ${seconds} s` }
}

function secondsOf({ headers }: HaloApiError): number {
  const value = headers.get('retry-after') ?? ''
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000)
  return seconds > 0 ? seconds : wholeWindow
}

function withWords(text: string, { message, name }: Error): Failure {
  return {
    text: `${text}\n${fence(cutText(visibleText(message), longestMessage))}`,
    reason: `${name}: ${text.split('\n')[0]}`,
  }
}

function placeOf({ method = 'the call', url = '' }: HaloError): string {
  return `${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`.trim()
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403)
    return ' The scope of the application and the role of its agent both have to allow it.'
  if (status === 404) return ' There is no such record, or the agent may not see it.'
  return ''
}
