// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ReleaseType } from '@halopsa/schemas'

/** Parameters of {@link getReleaseType}. */
export type GetReleaseTypeParams = Record<string, never>

/**
 * `GET /ReleaseType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReleaseType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReleaseTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReleaseType', query, as: 'auto' }, options)
}

/** Parameters of {@link postReleaseType}. */
export interface PostReleaseTypeParams {
  /** Records to create; one that has an `id` is updated. */
  releaseTypeList: ReleaseType[]
}

/**
 * `POST /ReleaseType`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postReleaseType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releaseTypeList, ...query }: PostReleaseTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseType>> {
  return halo.request<ReleaseType, As>({ method: 'post', path: '/ReleaseType', query, body: releaseTypeList }, options)
}

/** Parameters of {@link getReleaseTypeById}. */
export interface GetReleaseTypeByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ReleaseType/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getReleaseTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReleaseTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseType>> {
  return halo.request<ReleaseType, As>({ method: 'get', path: path`/ReleaseType/${id}`, query }, options)
}

/** Parameters of {@link deleteReleaseTypeById}. */
export interface DeleteReleaseTypeByIdParams {
  id: number
}

/**
 * `DELETE /ReleaseType/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteReleaseTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ReleaseType/${id}`, query, as: 'auto' }, options)
}
