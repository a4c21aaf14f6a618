// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ServStatus, ServStatusSubscribe } from '@halopsa/schemas'

/** Parameters of {@link getServiceStatus}. */
export interface GetServiceStatusParams {
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
  /** Only the records of the service with this id. */
  service_id?: number | null | undefined
}

/**
 * `GET /ServiceStatus`
 *
 * Lists statuses of services.
 *
 * Answers with a view of the list with the records under `service_status`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getServiceStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'service_status', ServStatus>>> {
  return halo.request<ListView<'service_status', ServStatus>, As>({ method: 'get', path: '/ServiceStatus', query }, options)
}

/** Parameters of {@link paginateServiceStatus}: those of {@link getServiceStatus} without the ones that page. */
export type PaginateServiceStatusParams = Omit<GetServiceStatusParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /ServiceStatus`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateServiceStatus(
  halo: HaloClient,
  params?: PaginateServiceStatusParams,
  options?: PaginateOptions,
): Pages<ServStatus> {
  return paginate((page, call) => getServiceStatus(halo, { ...params, ...page }, call), 'service_status', options)
}

/** Parameters of {@link postServiceStatus}. */
export interface PostServiceStatusParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  servStatusList: ServStatus[]
}

/**
 * `POST /ServiceStatus`
 *
 * Records the status of services; subscribers may be mailed.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postServiceStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { servStatusList, ...query }: PostServiceStatusParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ServStatus[], ServStatus>>> {
  return halo.request<Flagged<Flag, ServStatus[], ServStatus>, As>(withBody({ method: 'post', path: '/ServiceStatus', query, body: servStatusList }, 'servStatusList'), options)
}

/** Parameters of {@link postServiceStatusSubscribe}. */
export interface PostServiceStatusSubscribeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  servStatusSubscribeList: ServStatusSubscribe[]
}

/**
 * `POST /ServiceStatus/Subscribe`
 *
 * Starts or ends subscriptions to the status of services, according to `subscribed`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postServiceStatusSubscribe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { servStatusSubscribeList, ...query }: PostServiceStatusSubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ServiceStatus/Subscribe', query, body: servStatusSubscribeList, as: byMediaType }, 'servStatusSubscribeList'), options)
}

/** Parameters of {@link getServiceStatusSubscribeById}. */
export interface GetServiceStatusSubscribeByIdParams {
  id: number
}

/**
 * `GET /ServiceStatus/Subscribe/{id}`
 *
 * Takes the id of a service; whether it reads or starts a subscription to its status is not documented.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getServiceStatusSubscribeById<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetServiceStatusSubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/ServiceStatus/Subscribe/${id}`, query }, options)
}

/** Parameters of {@link getServiceStatusById}. */
export interface GetServiceStatusByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ServiceStatus/{id}`
 *
 * Reads a status of a service.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getServiceStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServStatus>> {
  return halo.request<ServStatus, As>({ method: 'get', path: path`/ServiceStatus/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceStatusById}. */
export interface DeleteServiceStatusByIdParams {
  id: string
}

/**
 * `DELETE /ServiceStatus/{id}`
 *
 * Deletes a status of a service.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteServiceStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServStatus | undefined>> {
  return halo.request<ServStatus | undefined, As>({ method: 'delete', path: path`/ServiceStatus/${id}`, query, as: byMediaType }, options)
}
