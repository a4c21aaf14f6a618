// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { ChatFlowProcess } from '@halopsa/schemas'

/** Parameters of {@link postChatFlow}. */
export interface PostChatFlowParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  chatFlowProcessList: ChatFlowProcess[]
}

/**
 * `POST /ChatFlow`
 *
 * Moves a chat to a step of its flow.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postChatFlow<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { chatFlowProcessList, ...query }: PostChatFlowParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ChatFlowProcess[], ChatFlowProcess>>> {
  return halo.request<Flagged<Flag, ChatFlowProcess[], ChatFlowProcess>, As>(withBody({ method: 'post', path: '/ChatFlow', query, body: chatFlowProcessList }, 'chatFlowProcessList'), options)
}
