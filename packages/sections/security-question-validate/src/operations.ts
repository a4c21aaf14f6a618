// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NPR_Result } from '@halopsa/schemas'

/** Parameters of {@link getSecurityQuestionValidate}. */
export type GetSecurityQuestionValidateParams = Record<string, never>

/**
 * `GET /SecurityQuestionValidate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecurityQuestionValidate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityQuestionValidateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityQuestionValidate', query, as: 'auto' }, options)
}

/** Parameters of {@link postSecurityQuestionValidate}. */
export interface PostSecurityQuestionValidateParams {
  /** Records to create; one that has an `id` is updated. */
  nPR_ResultList: NPR_Result[]
}

/**
 * `POST /SecurityQuestionValidate`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postSecurityQuestionValidate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nPR_ResultList, ...query }: PostSecurityQuestionValidateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NPR_Result>> {
  return halo.request<NPR_Result, As>({ method: 'post', path: '/SecurityQuestionValidate', query, body: nPR_ResultList }, options)
}
