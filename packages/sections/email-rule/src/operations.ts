// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { EmailRule } from '@halopsa/schemas'

/** Parameters of {@link getEmailRule}. */
export interface GetEmailRuleParams {
  fromaddress?: string | undefined
  type?: number | undefined
}

/**
 * `GET /EmailRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postEmailRule}. */
export interface PostEmailRuleParams {
  /** Records to create; one that has an `id` is updated. */
  emailRuleList: EmailRule[]
}

/**
 * `POST /EmailRule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postEmailRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { emailRuleList, ...query }: PostEmailRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailRule>> {
  return halo.request<EmailRule, As>({ method: 'post', path: '/EmailRule', query, body: emailRuleList }, options)
}

/** Parameters of {@link getEmailRuleById}. */
export interface GetEmailRuleByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /EmailRule/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEmailRuleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EmailRule/${id}`, query, as: 'auto' }, options)
}
