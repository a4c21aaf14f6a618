// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ServSite, ServSite_List, ServSite_View, UnsubscribeService } from '@halopsa/schemas'

/** Parameters of {@link getService}. */
export interface GetServiceParams {
  access_control_level?: number | undefined
  /** Only records whose asset has one of these ids, separated by commas: `1,2,3`. */
  asset_ids?: string | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  includechildservices?: boolean | undefined
  includestatusinfo?: boolean | undefined
  itil_ticket_type?: number | undefined
  monitoredonly?: boolean | undefined
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
  parent_service_category_id?: number | undefined
  relatedservicesonly?: boolean | undefined
  /** Only records in which this text occurs. */
  search?: string | undefined
  service_category_id?: number | undefined
  service_category_ids?: string | undefined
  service_status_ids?: string | undefined
  subscribedonly?: boolean | undefined
  template_id?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /Service`
 *
 * Answers with a view of the list, as the document declares.
 */
export async function getService<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServSite_View>> {
  return halo.request<ServSite_View, As>({ method: 'get', path: '/Service', query }, options)
}

/** Parameters of {@link paginateService}: those of {@link getService} without the ones that page. */
export type PaginateServiceParams = Omit<GetServiceParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Service`, page by page. */
export function paginateService(
  halo: HaloClient,
  params?: PaginateServiceParams,
  options?: PaginateOptions,
): Pages<ServSite_List> {
  return paginate((page, call) => getService(halo, { ...params, ...page }, call), 'services', options)
}

/** Parameters of {@link postService}. */
export interface PostServiceParams {
  /** Records to create; one that has an `id` is updated. */
  servSiteList: ServSite[]
}

/**
 * `POST /Service`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postService<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { servSiteList, ...query }: PostServiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServSite>> {
  return halo.request<ServSite, As>({ method: 'post', path: '/Service', query, body: servSiteList }, options)
}

/** Parameters of {@link postServiceUnsubscribe}. */
export interface PostServiceUnsubscribeParams {
  unsubscribeServiceList: UnsubscribeService[]
}

/**
 * `POST /Service/unsubscribe`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postServiceUnsubscribe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { unsubscribeServiceList, ...query }: PostServiceUnsubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Service/unsubscribe', query, body: unsubscribeServiceList, as: 'auto' }, options)
}

/** Parameters of {@link getServiceById}. */
export interface GetServiceByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  user_id?: number | undefined
}

/**
 * `GET /Service/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getServiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServSite>> {
  return halo.request<ServSite, As>({ method: 'get', path: path`/Service/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceById}. */
export interface DeleteServiceByIdParams {
  id: number
}

/**
 * `DELETE /Service/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteServiceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Service/${id}`, query, as: 'auto' }, options)
}
