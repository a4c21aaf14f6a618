import { CommandError, UsageError } from '@halopsa/command'
import type { HaloClient } from '@halopsa/core'
import { currentRecords } from '@halopsa/tenant-access/requests/current-records'
import { describeWrite } from '@halopsa/tenant-access/requests/describe-write'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'
import { ask } from '../profiles/prompt.ts'

/**
 * Checks that a write may be sent: by `--yes`, or because somebody can be asked.
 *
 * @throws UsageError otherwise.
 */
export function assertConfirmable({ globals, streams }: Context, request: PlannedRequest): void {
  // A body that was typed at the terminal ended its input.
  if (globals.yes || (streams.input.isTTY && !streams.input.readableEnded)) return
  const call = `${request.method.toUpperCase()} ${requestPath(request)}`
  throw new UsageError(`${call} changes the tenant: add --yes, or --dry-run to see what it would send`)
}

/**
 * Shows a write, with what is there now, and asks whether to send it.
 *
 * @returns whether to send it. With `--yes` nobody is asked.
 * @throws UsageError when nobody can be asked.
 */
export async function confirmWrite(context: Context, halo: HaloClient, request: PlannedRequest): Promise<boolean> {
  const { globals, streams } = context
  assertConfirmable(context, request)
  if (globals.yes) return true
  const current = await currentRecords(context.catalog, halo, request, context.signal)
  streams.errors.write(`${describeWrite({ request, effect: effectOf(request), current })}\n`)
  return isYes(context)
}

/** An input that ends is no yes. */
async function isYes({ streams, signal }: Context): Promise<boolean> {
  const question = { text: 'Send it? [y/N]', instead: '--yes', signal }
  const answer = await ask(streams, question).catch((error) => {
    if (error instanceof CommandError) return ''
    throw error
  })
  return /^y(?:es)?$/i.test(answer)
}
