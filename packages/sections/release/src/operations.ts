// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { Release } from '@halopsa/schemas'

/** Parameters of {@link getRelease}. */
export interface GetReleaseParams {
  compare_version_seq?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  exclude_releasenote_group_id?: number | undefined
  include_devops_project?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includenotecount?: boolean | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  /** Only records of the product with this id. */
  product_id?: number | undefined
  releasenote_group_id?: number | undefined
  restrictmyversion?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
}

/**
 * `GET /Release`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRelease<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReleaseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Release', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateRelease}: those of {@link getRelease} without the ones that page. */
export type PaginateReleaseParams = Omit<GetReleaseParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Release`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateRelease<T = unknown>(
  halo: HaloClient,
  params?: PaginateReleaseParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getRelease(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postRelease}. */
export interface PostReleaseParams {
  /** Records to create; one that has an `id` is updated. */
  releaseList: Release[]
}

/**
 * `POST /Release`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postRelease<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releaseList, ...query }: PostReleaseParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Release>> {
  return halo.request<Release, As>({ method: 'post', path: '/Release', query, body: releaseList }, options)
}

/** Parameters of {@link getReleaseById}. */
export interface GetReleaseByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Release/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteReleaseById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteReleaseByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Release/${id}`, query, as: 'auto' }, options)
}
