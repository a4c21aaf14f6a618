// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Currency } from '@halopsa/schemas'

/** Parameters of {@link getCurrency}. */
export type GetCurrencyParams = Record<string, never>

/**
 * `GET /Currency`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCurrency<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCurrencyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Currency', query, as: 'auto' }, options)
}

/** Parameters of {@link postCurrency}. */
export interface PostCurrencyParams {
  /** Records to create; one that has an `id` is updated. */
  currencyList: Currency[]
}

/**
 * `POST /Currency`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCurrency<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { currencyList, ...query }: PostCurrencyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Currency>> {
  return halo.request<Currency, As>({ method: 'post', path: '/Currency', query, body: currencyList }, options)
}

/** Parameters of {@link getCurrencyById}. */
export interface GetCurrencyByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Currency/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCurrencyById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCurrencyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Currency>> {
  return halo.request<Currency, As>({ method: 'get', path: path`/Currency/${id}`, query }, options)
}

/** Parameters of {@link deleteCurrencyById}. */
export interface DeleteCurrencyByIdParams {
  id: number
}

/**
 * `DELETE /Currency/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCurrencyById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCurrencyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Currency/${id}`, query, as: 'auto' }, options)
}
