// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { DeviceChange } from '@halopsa/schemas'

/** Parameters of {@link getAssetChange}. */
export interface GetAssetChangeParams {
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  /** Only records of the licence with this id. */
  licence_id?: number | undefined
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
  /** Only records in which this text occurs. */
  search?: string | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /AssetChange`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAssetChange<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAssetChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AssetChange', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateAssetChange}: those of {@link getAssetChange} without the ones that page. */
export type PaginateAssetChangeParams = Omit<GetAssetChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /AssetChange`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateAssetChange<T = unknown>(
  halo: HaloClient,
  params?: PaginateAssetChangeParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getAssetChange(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postAssetChange}. */
export interface PostAssetChangeParams {
  /** Records to create; one that has an `id` is updated. */
  deviceChangeList: DeviceChange[]
}

/**
 * `POST /AssetChange`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAssetChange<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { deviceChangeList, ...query }: PostAssetChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DeviceChange>> {
  return halo.request<DeviceChange, As>({ method: 'post', path: '/AssetChange', query, body: deviceChangeList }, options)
}
