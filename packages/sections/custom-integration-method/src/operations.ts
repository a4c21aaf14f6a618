// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { OutboundIntegrationMethod } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegrationMethod}. */
export interface GetCustomIntegrationMethodParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only methods of the integration with this id. */
  integration_id?: number | null | undefined
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
}

/**
 * `GET /CustomIntegrationMethod`
 *
 * Lists methods of custom integrations.
 *
 * Answers with a view of the list with the records under `methods`, as recorded on a live server.
 */
export async function getCustomIntegrationMethod<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomIntegrationMethodParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'methods', OutboundIntegrationMethod>>> {
  return halo.request<ListView<'methods', OutboundIntegrationMethod>, As>({ method: 'get', path: '/CustomIntegrationMethod', query }, options)
}

/** Parameters of {@link paginateCustomIntegrationMethod}: those of {@link getCustomIntegrationMethod} without the ones that page. */
export type PaginateCustomIntegrationMethodParams = Omit<GetCustomIntegrationMethodParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /CustomIntegrationMethod`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateCustomIntegrationMethod(
  halo: HaloClient,
  params?: PaginateCustomIntegrationMethodParams,
  options?: PaginateOptions,
): Pages<OutboundIntegrationMethod> {
  return paginate((page, call) => getCustomIntegrationMethod(halo, { ...params, ...page }, call), 'methods', options)
}

/** Parameters of {@link postCustomIntegrationMethod}. */
export interface PostCustomIntegrationMethodParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  outboundIntegrationMethodList: OutboundIntegrationMethod[]
}

/**
 * `POST /CustomIntegrationMethod`
 *
 * Creates or updates methods of custom integrations; with `_test` the method is called and the result returned.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCustomIntegrationMethod<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { outboundIntegrationMethodList, ...query }: PostCustomIntegrationMethodParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, OutboundIntegrationMethod[], OutboundIntegrationMethod>>> {
  return halo.request<Flagged<Flag, OutboundIntegrationMethod[], OutboundIntegrationMethod>, As>(withBody({ method: 'post', path: '/CustomIntegrationMethod', query, body: outboundIntegrationMethodList }, 'outboundIntegrationMethodList'), options)
}

/** Parameters of {@link getCustomIntegrationMethodById}. */
export interface GetCustomIntegrationMethodByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CustomIntegrationMethod/{id}`
 *
 * Reads a method of a custom integration.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationMethodByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegrationMethod>> {
  return halo.request<OutboundIntegrationMethod, As>({ method: 'get', path: path`/CustomIntegrationMethod/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomIntegrationMethodById}. */
export interface DeleteCustomIntegrationMethodByIdParams {
  id: number
}

/**
 * `DELETE /CustomIntegrationMethod/{id}`
 *
 * Deletes a method of a custom integration.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCustomIntegrationMethodById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomIntegrationMethodByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegrationMethod | undefined>> {
  return halo.request<OutboundIntegrationMethod | undefined, As>({ method: 'delete', path: path`/CustomIntegrationMethod/${id}`, query, as: byMediaType }, options)
}
