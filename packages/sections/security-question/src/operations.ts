// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SecurityQuestion } from '@halopsa/schemas'

/** Parameters of {@link getSecurityQuestion}. */
export type GetSecurityQuestionParams = Record<string, never>

/**
 * `GET /SecurityQuestion`
 *
 * Lists security questions.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSecurityQuestion<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSecurityQuestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecurityQuestion[]>> {
  return halo.request<SecurityQuestion[], As>({ method: 'get', path: '/SecurityQuestion', query }, options)
}

/** Parameters of {@link paginateSecurityQuestion}: those of {@link getSecurityQuestion}. */
export type PaginateSecurityQuestionParams = GetSecurityQuestionParams

/**
 * Every record of `GET /SecurityQuestion`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSecurityQuestion(
  halo: HaloClient,
  params?: PaginateSecurityQuestionParams,
  options?: PaginateOptions,
): Pages<SecurityQuestion> {
  return paginate((_, call) => getSecurityQuestion(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSecurityQuestion}. */
export interface PostSecurityQuestionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  securityQuestionList: SecurityQuestion[]
}

/**
 * `POST /SecurityQuestion`
 *
 * Creates or updates security questions.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSecurityQuestion<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { securityQuestionList, ...query }: PostSecurityQuestionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SecurityQuestion[], SecurityQuestion>>> {
  return halo.request<Flagged<Flag, SecurityQuestion[], SecurityQuestion>, As>(withBody({ method: 'post', path: '/SecurityQuestion', query, body: securityQuestionList }, 'securityQuestionList'), options)
}

/** Parameters of {@link getSecurityQuestionById}. */
export interface GetSecurityQuestionByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SecurityQuestion/{id}`
 *
 * Reads a security question.
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
 * Deletes a security question.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSecurityQuestionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSecurityQuestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecurityQuestion | undefined>> {
  return halo.request<SecurityQuestion | undefined, As>({ method: 'delete', path: path`/SecurityQuestion/${id}`, query, as: byMediaType }, options)
}
