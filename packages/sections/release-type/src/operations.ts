// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ReleaseType } from '@halopsa/schemas'

/** Parameters of {@link getReleaseType}. */
export type GetReleaseTypeParams = Record<string, never>

/**
 * `GET /ReleaseType`
 *
 * Lists release types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getReleaseType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReleaseTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseType[]>> {
  return halo.request<ReleaseType[], As>({ method: 'get', path: '/ReleaseType', query }, options)
}

/** Parameters of {@link paginateReleaseType}: those of {@link getReleaseType}. */
export type PaginateReleaseTypeParams = GetReleaseTypeParams

/**
 * Every record of `GET /ReleaseType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateReleaseType(
  halo: HaloClient,
  params?: PaginateReleaseTypeParams,
  options?: PaginateOptions,
): Pages<ReleaseType> {
  return paginate((_, call) => getReleaseType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postReleaseType}. */
export interface PostReleaseTypeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releaseTypeList: ReleaseType[]
}

/**
 * `POST /ReleaseType`
 *
 * Creates or updates release types.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postReleaseType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releaseTypeList, ...query }: PostReleaseTypeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ReleaseType[], ReleaseType>>> {
  return halo.request<Flagged<Flag, ReleaseType[], ReleaseType>, As>(withBody({ method: 'post', path: '/ReleaseType', query, body: releaseTypeList }, 'releaseTypeList'), options)
}

/** Parameters of {@link getReleaseTypeById}. */
export interface GetReleaseTypeByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ReleaseType/{id}`
 *
 * Reads a release type.
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
 * Deletes a release type.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteReleaseTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseType | undefined>> {
  return halo.request<ReleaseType | undefined, As>({ method: 'delete', path: path`/ReleaseType/${id}`, query, as: byMediaType }, options)
}
