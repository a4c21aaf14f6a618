// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, withBody } from '@halopsa/core'
import type { LicenceInfo } from '@halopsa/schemas'

/** Parameters of {@link getLicenseInfo}. */
export interface GetLicenseInfoParams {
  /** Conditions for single fields, as JSON text of `[{ filter_name, filter_type, filter_value }]`; `filter_type` is `2` for equal and `4` for containing. The server refuses a name that it does not know. */
  advanced_search?: string | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
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
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
}

/**
 * `GET /LicenseInfo`
 *
 * Lists licences of Halo instances; without a filter it can time out.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getLicenseInfo<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLicenseInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo', query, as: byMediaType }, options)
}

/** Parameters of {@link paginateLicenseInfo}: those of {@link getLicenseInfo} without the ones that page. */
export type PaginateLicenseInfoParams = Omit<GetLicenseInfoParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /LicenseInfo`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
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
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  licenceInfoList: LicenceInfo[]
}

/**
 * `POST /LicenseInfo`
 *
 * Creates or updates licences of Halo instances.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postLicenseInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { licenceInfoList, ...query }: PostLicenseInfoParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, LicenceInfo[], LicenceInfo>>> {
  return halo.request<Flagged<Flag, LicenceInfo[], LicenceInfo>, As>(withBody({ method: 'post', path: '/LicenseInfo', query, body: licenceInfoList }, 'licenceInfoList'), options)
}

/** Parameters of {@link getLicenseInfoPassword}. */
export type GetLicenseInfoPasswordParams = Record<string, never>

/**
 * `GET /LicenseInfo/password`
 *
 * Reads a password that belongs to a licence; which one is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getLicenseInfoPassword<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLicenseInfoPasswordParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LicenseInfo/password', query, as: byMediaType }, options)
}
