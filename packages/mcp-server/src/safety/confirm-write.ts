import { currentRecords } from '@halopsa/tenant-access/requests/current-records'
import { describeWrite } from '@halopsa/tenant-access/requests/describe-write'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { type InputRequiredResult, inputRequired, inputResponse } from '@modelcontextprotocol/server'
import type { ToolCall } from '../tools/tool.ts'
import { ToolError } from '../tools/tool-error.ts'
import { visibleText } from './data-fence.ts'
import { personOf } from './person.ts'
import { previewLimits, showableRequest } from './showable-request.ts'

/** What became of a question for confirmation. */
export type Confirmation =
  | { state: 'confirmed' }
  /** The person has to bring the code of the preview; the model gets the preview without it. */
  | { state: 'waiting'; preview: string }
  /** The client shows the question to the person, and calls again with the answer. */
  | { state: 'asking'; question: InputRequiredResult }

/**
 * Has a person confirm a write: through the client, where it shows questions of a server, or by a code that only the person
 * sees. The model never holds what confirms a write, so that a text that it obeys cannot make it confirm one.
 *
 * @param code what the model brings as the code of the person.
 * @throws ToolError when the person declined, or the code is not that of this request.
 */
export async function confirmWrite(
  call: ToolCall,
  request: PlannedRequest,
  sentence: string | undefined,
  code: string | undefined,
): Promise<Confirmation> {
  const shown = showableRequest(request)
  const current = await currentRecords(call.catalog, call.tenant.halo, request, call.signal)
  const details = describeWrite({ request: shown, effect: effectOf(request), current, limits: previewLimits })
  const preview = visibleText(sentence ? `${sentence}\n${details}` : details)
  const digest = call.confirmations.digest(request, preview, personOf(call.context))
  if (call.canAsk) return askClient(call, digest, preview)
  if (code !== undefined) return redeem(call, digest, preview, code)
  return showToPerson(call, digest, preview)
}

const answerKey = 'confirm'

/** Asks through the client. What comes back has to belong to a question about this very request, which was not used yet. */
function askClient(call: ToolCall, digest: string, preview: string): Confirmation {
  const { inputResponses, requestState } = call.context.mcpReq
  const state = requestState<string>()
  const answer = inputResponse(inputResponses, answerKey)
  if (state !== undefined && answer.kind === 'elicit') {
    if (call.confirmations.redeem(digest, state) !== 'accepted') {
      throw new ToolError(
        'What was confirmed is not this request as it would be sent now. Call again to ask the person once more',
      )
    }
    const isConfirmed = answer.action === 'accept' && answer.content?.send === true
    call.declines.note(isConfirmed ? 'confirmed' : 'declined', personOf(call.context))
    if (isConfirmed) return { state: 'confirmed' }
    throw new ToolError('The person declined. Nothing was sent. Do not ask again unless the person wants it')
  }
  const minutes = call.declines.minutesLeft(personOf(call.context))
  if (minutes > 0) {
    throw new ToolError(
      `The person declined several requests in a row, and is asked no more for ${minutes} minutes. Nothing was sent`,
    )
  }
  const question = inputRequired({
    inputRequests: {
      [answerKey]: inputRequired.elicit({
        message: `An agent asks to change HaloPSA (${call.tenant.profile}):\n\n${preview}`,
        requestedSchema: {
          type: 'object',
          properties: { send: { type: 'boolean', title: 'Send it', default: false } },
          required: ['send'],
        },
      }),
    },
    requestState: call.confirmations.issue(digest),
  })
  return { state: 'asking', question }
}

function redeem(call: ToolCall, digest: string, preview: string, code: string): Confirmation {
  const redemption = call.confirmations.redeem(digest, code)
  if (redemption === 'accepted') return { state: 'confirmed' }
  if (redemption === 'wrong') throw new ToolError('This is not the code of this request. Ask the person for the code')
  return showToPerson(call, digest, preview)
}

function showToPerson(call: ToolCall, digest: string, preview: string): Confirmation {
  const code = call.confirmations.issue(digest)
  const lines = preview.replaceAll('\n', '\n  ')
  call.tellPerson(
    `An agent asks to change HaloPSA (${call.tenant.profile}):\n  ${lines}\n  To allow this once, give the agent the code ${code} within five minutes`,
  )
  return { state: 'waiting', preview }
}
