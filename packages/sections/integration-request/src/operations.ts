// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationRequest } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationRequest}. */
export interface GetIntegrationRequestParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  detail_id?: number | null | undefined
  /** Only requests that came in. */
  inbound_only?: boolean | null | undefined
  /** Only the records of the module with this id. */
  module_id?: number | null | undefined
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
  /** Only requests that went out. */
  outbound_only?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
}

/**
 * `GET /IntegrationRequest`
 *
 * Lists entries of the log of requests to and from integrations.
 *
 * Answers with a view of the list with the records under `requests`, as recorded on a live server.
 */
export async function getIntegrationRequest<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationRequestParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'requests', IntegrationRequest>>> {
  return halo.request<ListView<'requests', IntegrationRequest>, As>({ method: 'get', path: '/IntegrationRequest', query }, options)
}

/** Parameters of {@link paginateIntegrationRequest}: those of {@link getIntegrationRequest} without the ones that page. */
export type PaginateIntegrationRequestParams = Omit<GetIntegrationRequestParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /IntegrationRequest`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateIntegrationRequest(
  halo: HaloClient,
  params?: PaginateIntegrationRequestParams,
  options?: PaginateOptions,
): Pages<IntegrationRequest> {
  return paginate((page, call) => getIntegrationRequest(halo, { ...params, ...page }, call), 'requests', options)
}

/** Parameters of {@link postIntegrationRequest}. */
export interface PostIntegrationRequestParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationRequestList: IntegrationRequest[]
}

/**
 * `POST /IntegrationRequest`
 *
 * Records requests to and from integrations; with `_retrywebhook` a webhook that came in is handled again.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationRequest<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationRequestList, ...query }: PostIntegrationRequestParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationRequest[], IntegrationRequest>>> {
  return halo.request<Flagged<Flag, IntegrationRequest[], IntegrationRequest>, As>(withBody({ method: 'post', path: '/IntegrationRequest', query, body: integrationRequestList }, 'integrationRequestList'), options)
}

/** Parameters of {@link getIntegrationRequestById}. */
export interface GetIntegrationRequestByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /IntegrationRequest/{id}`
 *
 * Reads an entry of the log of requests to and from integrations.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationRequestById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationRequestByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationRequest>> {
  return halo.request<IntegrationRequest, As>({ method: 'get', path: path`/IntegrationRequest/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationRequestById}. */
export interface DeleteIntegrationRequestByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationRequest/{id}`
 *
 * Deletes an entry of the log of requests to and from integrations.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIntegrationRequestById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationRequestByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationRequest | undefined>> {
  return halo.request<IntegrationRequest | undefined, As>({ method: 'delete', path: path`/IntegrationRequest/${id}`, query, as: byMediaType }, options)
}
