// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { FaultDraft } from '@halopsa/schemas'

/** Parameters of {@link postDraft}. */
export interface PostDraftParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  faultDraftList: FaultDraft[]
}

/**
 * `POST /Draft`
 *
 * Saves the draft of a new ticket; `json_content` holds what was typed so far.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDraft<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { faultDraftList, ...query }: PostDraftParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FaultDraft[], FaultDraft>>> {
  return halo.request<Flagged<Flag, FaultDraft[], FaultDraft>, As>(withBody({ method: 'post', path: '/Draft', query, body: faultDraftList }, 'faultDraftList'), options)
}
