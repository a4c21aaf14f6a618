// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CustomTable } from '@halopsa/schemas'

/** Parameters of {@link getCustomTable}. */
export interface GetCustomTableParams {
  access_control_level?: number | undefined
  customonly?: boolean | undefined
  isconfig?: boolean | undefined
  iswebhookmapping?: boolean | undefined
  systemonly?: boolean | undefined
  usage?: number | undefined
}

/**
 * `GET /CustomTable`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomTable<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomTableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomTable', query, as: 'auto' }, options)
}

/** Parameters of {@link postCustomTable}. */
export interface PostCustomTableParams {
  /** Records to create; one that has an `id` is updated. */
  customTableList: CustomTable[]
}

/**
 * `POST /CustomTable`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCustomTable<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { customTableList, ...query }: PostCustomTableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomTable>> {
  return halo.request<CustomTable, As>({ method: 'post', path: '/CustomTable', query, body: customTableList }, options)
}

/** Parameters of {@link getCustomTableById}. */
export interface GetCustomTableByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CustomTable/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCustomTableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomTableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomTable>> {
  return halo.request<CustomTable, As>({ method: 'get', path: path`/CustomTable/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomTableById}. */
export interface DeleteCustomTableByIdParams {
  id: number
}

/**
 * `DELETE /CustomTable/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCustomTableById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomTableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomTable/${id}`, query, as: 'auto' }, options)
}
