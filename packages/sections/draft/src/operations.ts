// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FaultDraft } from '@halopsa/schemas'

/** Parameters of {@link postDraft}. */
export interface PostDraftParams {
  /** Records to create; one that has an `id` is updated. */
  faultDraftList: FaultDraft[]
}

/**
 * `POST /Draft`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postDraft<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultDraftList, ...query }: PostDraftParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultDraft>> {
  return halo.request<FaultDraft, As>({ method: 'post', path: '/Draft', query, body: faultDraftList }, options)
}
