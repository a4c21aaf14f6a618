// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ConfirmClosure } from '@halopsa/schemas'

/** Parameters of {@link getConfirmClosure}. */
export type GetConfirmClosureParams = Record<string, never>

/**
 * `GET /ConfirmClosure`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getConfirmClosure<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetConfirmClosureParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ConfirmClosure', query, as: 'auto' }, options)
}

/** Parameters of {@link postConfirmClosure}. */
export interface PostConfirmClosureParams {
  /** Records to create; one that has an `id` is updated. */
  confirmClosureList: ConfirmClosure[]
}

/**
 * `POST /ConfirmClosure`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postConfirmClosure<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { confirmClosureList, ...query }: PostConfirmClosureParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfirmClosure>> {
  return halo.request<ConfirmClosure, As>({ method: 'post', path: '/ConfirmClosure', query, body: confirmClosureList }, options)
}

/** Parameters of {@link getConfirmClosureById}. */
export interface GetConfirmClosureByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ConfirmClosure/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getConfirmClosureById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConfirmClosureByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfirmClosure>> {
  return halo.request<ConfirmClosure, As>({ method: 'get', path: path`/ConfirmClosure/${id}`, query }, options)
}

/** Parameters of {@link deleteConfirmClosureById}. */
export interface DeleteConfirmClosureByIdParams {
  id: number
}

/**
 * `DELETE /ConfirmClosure/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConfirmClosureById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteConfirmClosureByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConfirmClosure/${id}`, query, as: 'auto' }, options)
}
