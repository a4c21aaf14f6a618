// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, withBody } from '@halopsa/core'
import type { CustomButtonAudit } from '@halopsa/schemas'

/** Parameters of {@link postCustomButtonAudit}. */
export interface PostCustomButtonAuditParams {
  customButtonAudit: CustomButtonAudit
}

/**
 * `POST /CustomButtonAudit`
 *
 * Records that an agent pressed a custom button.
 *
 * Answers with an object, inferred from the schema that is named after the section.
 */
export async function postCustomButtonAudit<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { customButtonAudit, ...query }: PostCustomButtonAuditParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomButtonAudit>> {
  return halo.request<CustomButtonAudit, As>(withBody({ method: 'post', path: '/CustomButtonAudit', query, body: customButtonAudit }, 'customButtonAudit'), options)
}
