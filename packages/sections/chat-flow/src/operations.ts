// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatFlowProcess } from '@halopsa/schemas'

/** Parameters of {@link postChatFlow}. */
export interface PostChatFlowParams {
  /** Records to create; one that has an `id` is updated. */
  chatFlowProcessList: ChatFlowProcess[]
}

/**
 * `POST /ChatFlow`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postChatFlow<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { chatFlowProcessList, ...query }: PostChatFlowParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatFlowProcess>> {
  return halo.request<ChatFlowProcess, As>({ method: 'post', path: '/ChatFlow', query, body: chatFlowProcessList }, options)
}
