// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ReleaseNoteGroup } from '@halopsa/schemas'

/** Parameters of {@link getReleaseNoteGroup}. */
export type GetReleaseNoteGroupParams = Record<string, never>

/**
 * `GET /ReleaseNoteGroup`
 *
 * Lists groups of release notes.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getReleaseNoteGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReleaseNoteGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseNoteGroup[]>> {
  return halo.request<ReleaseNoteGroup[], As>({ method: 'get', path: '/ReleaseNoteGroup', query }, options)
}

/** Parameters of {@link paginateReleaseNoteGroup}: those of {@link getReleaseNoteGroup}. */
export type PaginateReleaseNoteGroupParams = GetReleaseNoteGroupParams

/**
 * Every record of `GET /ReleaseNoteGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateReleaseNoteGroup(
  halo: HaloClient,
  params?: PaginateReleaseNoteGroupParams,
  options?: PaginateOptions,
): Pages<ReleaseNoteGroup> {
  return paginate((_, call) => getReleaseNoteGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postReleaseNoteGroup}. */
export interface PostReleaseNoteGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releaseNoteGroupList: ReleaseNoteGroup[]
}

/**
 * `POST /ReleaseNoteGroup`
 *
 * Creates or updates groups of release notes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postReleaseNoteGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releaseNoteGroupList, ...query }: PostReleaseNoteGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ReleaseNoteGroup[], ReleaseNoteGroup>>> {
  return halo.request<Flagged<Flag, ReleaseNoteGroup[], ReleaseNoteGroup>, As>(withBody({ method: 'post', path: '/ReleaseNoteGroup', query, body: releaseNoteGroupList }, 'releaseNoteGroupList'), options)
}

/** Parameters of {@link getReleaseNoteGroupById}. */
export interface GetReleaseNoteGroupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ReleaseNoteGroup/{id}`
 *
 * Reads a group of release notes.
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
 * Deletes a group of release notes.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteReleaseNoteGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseNoteGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseNoteGroup | undefined>> {
  return halo.request<ReleaseNoteGroup | undefined, As>({ method: 'delete', path: path`/ReleaseNoteGroup/${id}`, query, as: byMediaType }, options)
}
