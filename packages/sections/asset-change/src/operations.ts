// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { DeviceChange } from '@halopsa/schemas'

/** Parameters of {@link getAssetChange}. */
export interface GetAssetChangeParams {
  /** Only changes of the asset with this id. Without it the request can time out on a large tenant. */
  asset_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  /** Only the records of the licence with this id. */
  licence_id?: number | null | undefined
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
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /AssetChange`
 *
 * Lists changes of assets; name one with `asset_id`, else a large tenant times out.
 *
 * Answers with a view of the list with the records under `changehistory`, as recorded on a live server.
 *
 * Without `asset_id` the call can run into a time-out on a large tenant.
 */
export async function getAssetChange<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetChangeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'changehistory', DeviceChange>>> {
  return halo.request<ListView<'changehistory', DeviceChange>, As>({ method: 'get', path: '/AssetChange', query }, options)
}

/** Parameters of {@link paginateAssetChange}: those of {@link getAssetChange} without the ones that page. */
export type PaginateAssetChangeParams = Omit<GetAssetChangeParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /AssetChange`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateAssetChange(
  halo: HaloClient,
  params?: PaginateAssetChangeParams,
  options?: PaginateOptions,
): Pages<DeviceChange> {
  return paginate((page, call) => getAssetChange(halo, { ...params, ...page }, call), 'changehistory', options)
}

/** Parameters of {@link postAssetChange}. */
export interface PostAssetChangeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  deviceChangeList: DeviceChange[]
}

/**
 * `POST /AssetChange`
 *
 * Records changes of assets.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAssetChange<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { deviceChangeList, ...query }: PostAssetChangeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DeviceChange[], DeviceChange>>> {
  return halo.request<Flagged<Flag, DeviceChange[], DeviceChange>, As>(withBody({ method: 'post', path: '/AssetChange', query, body: deviceChangeList }, 'deviceChangeList'), options)
}
