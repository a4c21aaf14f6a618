// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { ImpersonationRequest } from '@halopsa/schemas'

/** Parameters of {@link postImpersonationRequest}. */
export interface PostImpersonationRequestParams {
  impersonationRequest: ImpersonationRequest
}

/**
 * `POST /ImpersonationRequest`
 *
 * Asks for a token by which an agent signs in as another agent or user.
 *
 * Answers with an object, inferred from the schema that is named after the section.
 */
export async function postImpersonationRequest<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { impersonationRequest, ...query }: PostImpersonationRequestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ImpersonationRequest>> {
  return halo.request<ImpersonationRequest, As>(withBody({ method: 'post', path: '/ImpersonationRequest', query, body: impersonationRequest }, 'impersonationRequest'), options)
}
