// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SecurityQuestion } from '@halopsa/schemas'

/** Parameters of {@link getSecurityQuestion}. */
export type GetSecurityQuestionParams = Record<string, never>

/**
 * `GET /SecurityQuestion`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecurityQuestion<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecurityQuestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityQuestion', query, as: 'auto' }, options)
}

/** Parameters of {@link postSecurityQuestion}. */
export interface PostSecurityQuestionParams {
  /** Records to create; one that has an `id` is updated. */
  securityQuestionList: SecurityQuestion[]
}

/**
 * `POST /SecurityQuestion`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSecurityQuestion<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { securityQuestionList, ...query }: PostSecurityQuestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecurityQuestion>> {
  return halo.request<SecurityQuestion, As>({ method: 'post', path: '/SecurityQuestion', query, body: securityQuestionList }, options)
}

/** Parameters of {@link getSecurityQuestionById}. */
export interface GetSecurityQuestionByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SecurityQuestion/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSecurityQuestionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSecurityQuestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecurityQuestion>> {
  return halo.request<SecurityQuestion, As>({ method: 'get', path: path`/SecurityQuestion/${id}`, query }, options)
}

/** Parameters of {@link deleteSecurityQuestionById}. */
export interface DeleteSecurityQuestionByIdParams {
  id: number
}

/**
 * `DELETE /SecurityQuestion/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSecurityQuestionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSecurityQuestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SecurityQuestion/${id}`, query, as: 'auto' }, options)
}
