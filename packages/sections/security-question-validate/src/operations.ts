// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { NPR_Result } from '@halopsa/schemas'

/** Parameters of {@link getSecurityQuestionValidate}. */
export type GetSecurityQuestionValidateParams = Record<string, never>

/**
 * `GET /SecurityQuestionValidate`
 *
 * Lists checks of the answers to security questions.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecurityQuestionValidate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityQuestionValidateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityQuestionValidate', query, as: byMediaType }, options)
}

/** Parameters of {@link postSecurityQuestionValidate}. */
export interface PostSecurityQuestionValidateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nPR_ResultList: NPR_Result[]
}

/**
 * `POST /SecurityQuestionValidate`
 *
 * Checks a person's answers to security questions.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSecurityQuestionValidate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nPR_ResultList, ...query }: PostSecurityQuestionValidateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NPR_Result[], NPR_Result>>> {
  return halo.request<Flagged<Flag, NPR_Result[], NPR_Result>, As>(withBody({ method: 'post', path: '/SecurityQuestionValidate', query, body: nPR_ResultList }, 'nPR_ResultList'), options)
}
