// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Release } from '@halopsa/schemas'

/** Parameters of {@link getRelease}. */
export interface GetReleaseParams {
  compare_version_seq?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  exclude_releasenote_group_id?: number | null | undefined
  include_devops_project?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  includenotecount?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
  releasenote_group_id?: number | null | undefined
  restrictmyversion?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
}

/**
 * `GET /Release`
 *
 * Lists software releases.
 *
 * Answers with a view of the list with the records under `releases`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getRelease<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReleaseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'releases', Release>>> {
  return halo.request<ListView<'releases', Release>, As>({ method: 'get', path: '/Release', query }, options)
}

/** Parameters of {@link paginateRelease}: those of {@link getRelease} without the ones that page. */
export type PaginateReleaseParams = Omit<GetReleaseParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Release`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateRelease(
  halo: HaloClient,
  params?: PaginateReleaseParams,
  options?: PaginateOptions,
): Pages<Release> {
  return paginate((page, call) => getRelease(halo, { ...params, ...page }, call), 'releases', options)
}

/** Parameters of {@link postRelease}. */
export interface PostReleaseParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releaseList: Release[]
}

/**
 * `POST /Release`
 *
 * Creates or updates software releases; `send_release1_email` and its like mail people about one.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postRelease<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releaseList, ...query }: PostReleaseParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Release[], Release>>> {
  return halo.request<Flagged<Flag, Release[], Release>, As>(withBody({ method: 'post', path: '/Release', query, body: releaseList }, 'releaseList'), options)
}

/** Parameters of {@link getReleaseById}. */
export interface GetReleaseByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Release/{id}`
 *
 * Reads a software release.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getReleaseById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReleaseByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Release>> {
  return halo.request<Release, As>({ method: 'get', path: path`/Release/${id}`, query }, options)
}

/** Parameters of {@link deleteReleaseById}. */
export interface DeleteReleaseByIdParams {
  id: number
}

/**
 * `DELETE /Release/{id}`
 *
 * Deletes a software release.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteReleaseById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Release | undefined>> {
  return halo.request<Release | undefined, As>({ method: 'delete', path: path`/Release/${id}`, query, as: byMediaType }, options)
}
