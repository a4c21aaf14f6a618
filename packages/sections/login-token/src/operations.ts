// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { LoginToken } from '@halopsa/schemas'

/** Parameters of {@link postLoginToken}. */
export interface PostLoginTokenParams {
  loginToken: LoginToken
}

/**
 * `POST /LoginToken`
 *
 * Creates or redeems a token that signs somebody in.
 *
 * Answers with an object, inferred from the schema that is named after the section.
 */
export async function postLoginToken<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { loginToken, ...query }: PostLoginTokenParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LoginToken>> {
  return halo.request<LoginToken, As>(withBody({ method: 'post', path: '/LoginToken', query, body: loginToken }, 'loginToken'), options)
}
