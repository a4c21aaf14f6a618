// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatMatchingData } from '@halopsa/schemas'

/** Parameters of {@link postChatMatchingData}. */
export interface PostChatMatchingDataParams {
  chatMatchingDataList: ChatMatchingData[]
}

/**
 * `POST /ChatMatchingData`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postChatMatchingData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { chatMatchingDataList, ...query }: PostChatMatchingDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatMatchingData>> {
  return halo.request<ChatMatchingData, As>({ method: 'post', path: '/ChatMatchingData', query, body: chatMatchingDataList }, options)
}
