// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ServSite, ServSite_List, ServSite_View, UnsubscribeService } from '@halopsa/schemas'

/** Parameters of {@link getService}. */
export interface GetServiceParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Only the records of one of these assets: ids separated by commas: `1,2`. */
  asset_ids?: string | readonly number[] | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With services that belong to another. */
  includechildservices?: boolean | null | undefined
  /** With the status of each service. */
  includestatusinfo?: boolean | null | undefined
  /** Only records for the ITIL type with this id. */
  itil_ticket_type?: number | null | undefined
  /** Only services that are monitored. */
  monitoredonly?: boolean | null | undefined
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
  /** Only services below the service category with this id. */
  parent_service_category_id?: number | null | undefined
  relatedservicesonly?: boolean | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the service category with this id. */
  service_category_id?: number | null | undefined
  /** Only services in one of these categories: ids separated by commas: `1,2`. */
  service_category_ids?: string | readonly number[] | null | undefined
  /** Only services with one of these statuses: ids separated by commas: `1,2`. */
  service_status_ids?: string | readonly number[] | null | undefined
  /** Only services that you are subscribed to. */
  subscribedonly?: boolean | null | undefined
  template_id?: number | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /Service`
 *
 * Lists services.
 *
 * Answers with a view of the list with the records under `services`, as the document declares.
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

/** Every record of `GET /Service`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateService(
  halo: HaloClient,
  params?: PaginateServiceParams,
  options?: PaginateOptions,
): Pages<ServSite_List> {
  return paginate((page, call) => getService(halo, { ...params, ...page }, call), 'services', options)
}

/** Parameters of {@link postService}. */
export interface PostServiceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  servSiteList: ServSite[]
}

/**
 * `POST /Service`
 *
 * Creates or updates services; with `send_service_email` the subscribers are mailed.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postService<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { servSiteList, ...query }: PostServiceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ServSite[], ServSite>>> {
  return halo.request<Flagged<Flag, ServSite[], ServSite>, As>(withBody({ method: 'post', path: '/Service', query, body: servSiteList }, 'servSiteList'), options)
}

/** Parameters of {@link postServiceUnsubscribe}. */
export interface PostServiceUnsubscribeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  unsubscribeServiceList: UnsubscribeService[]
}

/**
 * `POST /Service/unsubscribe`
 *
 * Ends the subscription of a user to a service.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postServiceUnsubscribe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { unsubscribeServiceList, ...query }: PostServiceUnsubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Service/unsubscribe', query, body: unsubscribeServiceList, as: byMediaType }, 'unsubscribeServiceList'), options)
}

/** Parameters of {@link getServiceById}. */
export interface GetServiceByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  user_id?: number | null | undefined
}

/**
 * `GET /Service/{id}`
 *
 * Reads a service.
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
 * Deletes a service.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteServiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServSite | undefined>> {
  return halo.request<ServSite | undefined, As>({ method: 'delete', path: path`/Service/${id}`, query, as: byMediaType }, options)
}
