// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { IntegrationError } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationError}. */
export interface GetIntegrationErrorParams {
  /** At most this many records, when the list does not page. */
  count?: number
  /** Only records of the detail with this id. */
  detail_id?: number
  /** Only records of the module with this id. */
  module_id?: number
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
}

/**
 * `GET /IntegrationError`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationError<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationErrorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationError', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegrationError}: those of {@link getIntegrationError} without the ones that page. */
export type PaginateIntegrationErrorParams = Omit<GetIntegrationErrorParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /IntegrationError`, page by page. */
export function paginateIntegrationError<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegrationErrorParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegrationError(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postIntegrationError}. */
export interface PostIntegrationErrorParams {
  integrationErrorList: IntegrationError[]
}

/**
 * `POST /IntegrationError`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postIntegrationError<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationErrorList, ...query }: PostIntegrationErrorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationError>> {
  return halo.request<IntegrationError, As>({ method: 'post', path: '/IntegrationError', query, body: integrationErrorList }, options)
}

/** Parameters of {@link getIntegrationErrorById}. */
export interface GetIntegrationErrorByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /IntegrationError/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getIntegrationErrorById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationErrorByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationError>> {
  return halo.request<IntegrationError, As>({ method: 'get', path: path`/IntegrationError/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationErrorById}. */
export interface DeleteIntegrationErrorByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationError/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIntegrationErrorById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationErrorByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationError/${id}`, query, as: 'auto' }, options)
}
