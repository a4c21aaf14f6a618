// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CustomQuery } from '@halopsa/schemas'

/** Parameters of {@link getCustomQuery}. */
export type GetCustomQueryParams = Record<string, never>

/**
 * `GET /CustomQuery`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomQuery<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomQueryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomQuery', query, as: 'auto' }, options)
}

/** Parameters of {@link postCustomQuery}. */
export interface PostCustomQueryParams {
  /** Records to create; one that has an `id` is updated. */
  customQueryList: CustomQuery[]
}

/**
 * `POST /CustomQuery`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCustomQuery<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { customQueryList, ...query }: PostCustomQueryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomQuery>> {
  return halo.request<CustomQuery, As>({ method: 'post', path: '/CustomQuery', query, body: customQueryList }, options)
}

/** Parameters of {@link getCustomQueryById}. */
export interface GetCustomQueryByIdParams {
  id: number
}

/**
 * `GET /CustomQuery/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCustomQueryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomQueryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomQuery>> {
  return halo.request<CustomQuery, As>({ method: 'get', path: path`/CustomQuery/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomQueryById}. */
export interface DeleteCustomQueryByIdParams {
  id: number
}

/**
 * `DELETE /CustomQuery/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCustomQueryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomQueryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomQuery/${id}`, query, as: 'auto' }, options)
}
