// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ChatMatchingData } from '@halopsa/schemas'

/** Parameters of {@link postChatMatchingData}. */
export interface PostChatMatchingDataParams {
  /** Records to create; one that has an `id` is updated. */
  chatMatchingDataList: ChatMatchingData[]
}

/**
 * `POST /ChatMatchingData`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postChatMatchingData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { chatMatchingDataList, ...query }: PostChatMatchingDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChatMatchingData>> {
  return halo.request<ChatMatchingData, As>({ method: 'post', path: '/ChatMatchingData', query, body: chatMatchingDataList }, options)
}
