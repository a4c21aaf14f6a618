import type { Effect } from '@halopsa/catalog'
import { effectOfCall } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import type { HaloClient } from '@halopsa/core'
import type { Context } from '../context.ts'
import { type PlannedRequest, requestPath } from '../operations/planned-request.ts'
import { currentRecords } from './current-records.ts'
import { describeWrite } from './describe-write.ts'

/** What a request does. Nobody knows what an operation does that the catalogue lacks, unless it is a GET. */
export function effectOf({ operation, method, body }: PlannedRequest): Effect {
  if (operation) return effectOfCall(operation.effect, body)
  return method === 'get' || method === 'head' || method === 'options' ? 'read' : 'act'
}

/**
 * Checks that a write may be sent: by `--yes`, or because somebody can be asked.
 *
 * @throws UsageError otherwise.
 */
export function assertConfirmable({ globals, streams }: Context, request: PlannedRequest): void {
  if (globals.yes || streams.input.isTTY) return
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
  const current = await currentRecords(context.catalog, halo, request)
  streams.errors.write(`${describeWrite({ request, effect: effectOf(request), current })}\n`)
  return ask(context)
}

async function ask({ streams, signal }: Context): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises')
  const prompt = createInterface({ input: streams.input, output: streams.errors })
  try {
    const answer = await prompt.question('Send it? [y/N] ', { signal })
    return /^y(?:es)?$/i.test(answer.trim())
  } finally {
    prompt.close()
  }
}
