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
export async function getSecurityQuestion<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSecurityQuestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecurityQuestion', query, as: 'auto' }, options)
}

/** Parameters of {@link postSecurityQuestion}. */
export interface PostSecurityQuestionParams {
  securityQuestionList: SecurityQuestion[]
}

/**
 * `POST /SecurityQuestion`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /SecurityQuestion/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
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
export async function deleteSecurityQuestionById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSecurityQuestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SecurityQuestion/${id}`, query, as: 'auto' }, options)
}
