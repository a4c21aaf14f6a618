// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { IntegrationError } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationError}. */
export interface GetIntegrationErrorParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  detail_id?: number | undefined
  /** Only records of the module with this id. */
  module_id?: number | undefined
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
}

/**
 * `GET /IntegrationError`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationError<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationErrorParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationError', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegrationError}: those of {@link getIntegrationError} without the ones that page. */
export type PaginateIntegrationErrorParams = Omit<GetIntegrationErrorParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegrationError`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateIntegrationError<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegrationErrorParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegrationError(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postIntegrationError}. */
export interface PostIntegrationErrorParams {
  /** Records to create; one that has an `id` is updated. */
  integrationErrorList: IntegrationError[]
}

/**
 * `POST /IntegrationError`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /IntegrationError/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteIntegrationErrorById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationErrorByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationError/${id}`, query, as: 'auto' }, options)
}
