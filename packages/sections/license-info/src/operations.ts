// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { LicenceInfo } from '@halopsa/schemas'

/** Parameters of {@link getLicenseInfo}. */
export interface GetLicenseInfoParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
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
  /** Only records of the site with this id. */
  site_id?: number | undefined
}

/**
 * `GET /LicenseInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLicenseInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLicenseInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateLicenseInfo}: those of {@link getLicenseInfo} without the ones that page. */
export type PaginateLicenseInfoParams = Omit<GetLicenseInfoParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /LicenseInfo`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateLicenseInfo<T = unknown>(
  halo: HaloClient,
  params?: PaginateLicenseInfoParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getLicenseInfo(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postLicenseInfo}. */
export interface PostLicenseInfoParams {
  /** Records to create; one that has an `id` is updated. */
  licenceInfoList: LicenceInfo[]
}

/**
 * `POST /LicenseInfo`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postLicenseInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { licenceInfoList, ...query }: PostLicenseInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LicenceInfo>> {
  return halo.request<LicenceInfo, As>({ method: 'post', path: '/LicenseInfo', query, body: licenceInfoList }, options)
}

/** Parameters of {@link getLicenseInfoPassword}. */
export type GetLicenseInfoPasswordParams = Record<string, never>

/**
 * `GET /LicenseInfo/password`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLicenseInfoPassword<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLicenseInfoPasswordParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo/password', query, as: 'auto' }, options)
}
