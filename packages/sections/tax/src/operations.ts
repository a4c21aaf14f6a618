// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Tax } from '@halopsa/schemas'

/** Parameters of {@link getTax}. */
export interface GetTaxParams {
  kashflowtenantid?: number | undefined
  qbocompanyid?: string | undefined
  related_to?: number | undefined
  xerotenantid?: string | undefined
}

/**
 * `GET /Tax`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTax<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tax', query, as: 'auto' }, options)
}

/** Parameters of {@link postTax}. */
export interface PostTaxParams {
  /** Records to create; one that has an `id` is updated. */
  taxList: Tax[]
}

/**
 * `POST /Tax`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTax<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { taxList, ...query }: PostTaxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tax>> {
  return halo.request<Tax, As>({ method: 'post', path: '/Tax', query, body: taxList }, options)
}

/** Parameters of {@link getTaxById}. */
export interface GetTaxByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includeqbotaxrates?: boolean | undefined
}

/**
 * `GET /Tax/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTaxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTaxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tax>> {
  return halo.request<Tax, As>({ method: 'get', path: path`/Tax/${id}`, query }, options)
}

/** Parameters of {@link deleteTaxById}. */
export interface DeleteTaxByIdParams {
  id: number
}

/**
 * `DELETE /Tax/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTaxById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTaxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Tax/${id}`, query, as: 'auto' }, options)
}
