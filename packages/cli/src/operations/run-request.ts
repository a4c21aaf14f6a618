import type { HaloClient } from '@halopsa/core'
import { lookUpNames } from '@halopsa/tenant-access/names/look-up'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import { sendRequest } from '@halopsa/tenant-access/requests/send-request'
import type { Context } from '../context.ts'
import { printResponse } from '../printing/print-response.ts'
import { assertConfirmable, confirmWrite } from '../writes/confirm-write.ts'
import { showRequest } from '../writes/show-request.ts'
import { assertOneExtent, readList } from './read-list.ts'

/** How a request is run. */
export interface RunOptions {
  /** Whether its response is read as a list. Default: whether its operation is known to respond with one. */
  asList?: boolean
  /** What a write does, in a sentence without its full stop, for the preview. */
  sentence?: string
  /** Fields of the record in the response that tell a person what was done. Default: all of them. */
  columns?: readonly string[]
}

/**
 * Sends a request after all checks, and prints its response. With `--dry-run` it is shown instead, and nothing is sent,
 * not even the requests that would look names up.
 *
 * @returns the exit code: 1 where a person declined.
 */
export async function runRequest(context: Context, planned: PlannedRequest, options: RunOptions = {}): Promise<number> {
  const { asList = planned.operation?.list !== undefined, columns } = options
  // What is wrong with the path is told before anything is sent.
  requestPath(planned)
  const isWrite = effectOf(planned) !== 'read'
  if (asList && !isWrite) assertOneExtent(context, planned)
  if (context.globals['dry-run']) {
    say(context, options)
    return showRequest(context, planned)
  }
  if (isWrite) assertConfirmable(context, planned)
  const { halo } = await context.connect()
  const request = await lookUpNames(context.catalog, halo, planned, context.signal)
  if (isWrite && !(await isConfirmed(context, halo, request, options))) return 1
  if (asList && !isWrite) return readList(context, halo, request)
  await printResponse(context, await sendRequest(halo, request, context.signal), request.operation, columns)
  return 0
}

async function isConfirmed(
  context: Context,
  halo: HaloClient,
  request: PlannedRequest,
  options: RunOptions,
): Promise<boolean> {
  if (!context.globals.yes) say(context, options)
  if (await confirmWrite(context, halo, request)) return true
  context.streams.errors.write('Nothing was sent\n')
  return false
}

function say({ streams }: Context, { sentence }: RunOptions): void {
  if (sentence) streams.errors.write(`${plainLine(sentence)}\n`)
}
