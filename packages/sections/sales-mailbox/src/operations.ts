// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SalesMailbox } from '@halopsa/schemas'

/** Parameters of {@link getSalesMailbox}. */
export type GetSalesMailboxParams = Record<string, never>

/**
 * `GET /SalesMailbox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSalesMailbox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSalesMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SalesMailbox', query, as: 'auto' }, options)
}

/** Parameters of {@link postSalesMailbox}. */
export interface PostSalesMailboxParams {
  /** Records to create; one that has an `id` is updated. */
  salesMailboxList: SalesMailbox[]
}

/**
 * `POST /SalesMailbox`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSalesMailbox<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { salesMailboxList, ...query }: PostSalesMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailbox>> {
  return halo.request<SalesMailbox, As>({ method: 'post', path: '/SalesMailbox', query, body: salesMailboxList }, options)
}

/** Parameters of {@link getSalesMailboxById}. */
export interface GetSalesMailboxByIdParams {
  id: number
  _test_access?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SalesMailbox/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSalesMailboxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SalesMailbox>> {
  return halo.request<SalesMailbox, As>({ method: 'get', path: path`/SalesMailbox/${id}`, query }, options)
}

/** Parameters of {@link deleteSalesMailboxById}. */
export interface DeleteSalesMailboxByIdParams {
  id: number
}

/**
 * `DELETE /SalesMailbox/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSalesMailboxById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSalesMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SalesMailbox/${id}`, query, as: 'auto' }, options)
}
