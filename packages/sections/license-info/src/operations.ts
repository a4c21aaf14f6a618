// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { LicenceInfo } from '@halopsa/schemas'

/** Parameters of {@link getLicenseInfo}. */
export interface GetLicenseInfoParams {
  /** Conditions for single fields, as JSON text. */
  advanced_search?: string
  /** At most this many records, when the list does not page. */
  count?: number
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records of the site with this id. */
  site_id?: number
}

/**
 * `GET /LicenseInfo`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLicenseInfo<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLicenseInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateLicenseInfo}: those of {@link getLicenseInfo} without the ones that page. */
export type PaginateLicenseInfoParams = Omit<GetLicenseInfoParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /LicenseInfo`, page by page. */
export function paginateLicenseInfo<T = unknown>(
  halo: HaloClient,
  params?: PaginateLicenseInfoParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getLicenseInfo(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postLicenseInfo}. */
export interface PostLicenseInfoParams {
  licenceInfoList: LicenceInfo[]
}

/**
 * `POST /LicenseInfo`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
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
export async function getLicenseInfoPassword<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLicenseInfoPasswordParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo/password', query, as: 'auto' }, options)
}
