// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ReleaseNoteGroup } from '@halopsa/schemas'

/** Parameters of {@link getReleaseNoteGroup}. */
export type GetReleaseNoteGroupParams = Record<string, never>

/**
 * `GET /ReleaseNoteGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReleaseNoteGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReleaseNoteGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReleaseNoteGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postReleaseNoteGroup}. */
export interface PostReleaseNoteGroupParams {
  /** Records to create; one that has an `id` is updated. */
  releaseNoteGroupList: ReleaseNoteGroup[]
}

/**
 * `POST /ReleaseNoteGroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postReleaseNoteGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releaseNoteGroupList, ...query }: PostReleaseNoteGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseNoteGroup>> {
  return halo.request<ReleaseNoteGroup, As>({ method: 'post', path: '/ReleaseNoteGroup', query, body: releaseNoteGroupList }, options)
}

/** Parameters of {@link getReleaseNoteGroupById}. */
export interface GetReleaseNoteGroupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ReleaseNoteGroup/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getReleaseNoteGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReleaseNoteGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseNoteGroup>> {
  return halo.request<ReleaseNoteGroup, As>({ method: 'get', path: path`/ReleaseNoteGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteReleaseNoteGroupById}. */
export interface DeleteReleaseNoteGroupByIdParams {
  id: number
}

/**
 * `DELETE /ReleaseNoteGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteReleaseNoteGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseNoteGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ReleaseNoteGroup/${id}`, query, as: 'auto' }, options)
}
