// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { ChatMatchingData } from '@halopsa/schemas'

/** Parameters of {@link postChatMatchingData}. */
export interface PostChatMatchingDataParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  chatMatchingDataList: ChatMatchingData[]
}

/**
 * `POST /ChatMatchingData`
 *
 * Saves data by which a chat is matched to a person.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postChatMatchingData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { chatMatchingDataList, ...query }: PostChatMatchingDataParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ChatMatchingData[], ChatMatchingData>>> {
  return halo.request<Flagged<Flag, ChatMatchingData[], ChatMatchingData>, As>(withBody({ method: 'post', path: '/ChatMatchingData', query, body: chatMatchingDataList }, 'chatMatchingDataList'), options)
}
