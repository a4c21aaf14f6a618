// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { EmailRule } from '@halopsa/schemas'

/** Parameters of {@link getEmailRule}. */
export interface GetEmailRuleParams {
  fromaddress?: string | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /EmailRule`
 *
 * Lists email rules.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getEmailRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEmailRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailRule[]>> {
  return halo.request<EmailRule[], As>({ method: 'get', path: '/EmailRule', query }, options)
}

/** Parameters of {@link paginateEmailRule}: those of {@link getEmailRule}. */
export type PaginateEmailRuleParams = GetEmailRuleParams

/**
 * Every record of `GET /EmailRule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEmailRule(
  halo: HaloClient,
  params?: PaginateEmailRuleParams,
  options?: PaginateOptions,
): Pages<EmailRule> {
  return paginate((_, call) => getEmailRule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEmailRule}. */
export interface PostEmailRuleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  emailRuleList: EmailRule[]
}

/**
 * `POST /EmailRule`
 *
 * Creates or updates email rules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEmailRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { emailRuleList, ...query }: PostEmailRuleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EmailRule[], EmailRule>>> {
  return halo.request<Flagged<Flag, EmailRule[], EmailRule>, As>(withBody({ method: 'post', path: '/EmailRule', query, body: emailRuleList }, 'emailRuleList'), options)
}

/** Parameters of {@link getEmailRuleById}. */
export interface GetEmailRuleByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /EmailRule/{id}`
 *
 * Reads an email rule.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEmailRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEmailRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailRule>> {
  return halo.request<EmailRule, As>({ method: 'get', path: path`/EmailRule/${id}`, query }, options)
}

/** Parameters of {@link deleteEmailRuleById}. */
export interface DeleteEmailRuleByIdParams {
  id: number
}

/**
 * `DELETE /EmailRule/{id}`
 *
 * Deletes an email rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEmailRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailRule | undefined>> {
  return halo.request<EmailRule | undefined, As>({ method: 'delete', path: path`/EmailRule/${id}`, query, as: byMediaType }, options)
}
