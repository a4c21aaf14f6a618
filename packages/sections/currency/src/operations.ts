// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Currency } from '@halopsa/schemas'

/** Parameters of {@link getCurrency}. */
export type GetCurrencyParams = Record<string, never>

/**
 * `GET /Currency`
 *
 * Lists currencies.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCurrency<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCurrencyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Currency[]>> {
  return halo.request<Currency[], As>({ method: 'get', path: '/Currency', query }, options)
}

/** Parameters of {@link paginateCurrency}: those of {@link getCurrency}. */
export type PaginateCurrencyParams = GetCurrencyParams

/**
 * Every record of `GET /Currency`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCurrency(
  halo: HaloClient,
  params?: PaginateCurrencyParams,
  options?: PaginateOptions,
): Pages<Currency> {
  return paginate((_, call) => getCurrency(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCurrency}. */
export interface PostCurrencyParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  currencyList: Currency[]
}

/**
 * `POST /Currency`
 *
 * Creates or updates currencies.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCurrency<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { currencyList, ...query }: PostCurrencyParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Currency[], Currency>>> {
  return halo.request<Flagged<Flag, Currency[], Currency>, As>(withBody({ method: 'post', path: '/Currency', query, body: currencyList }, 'currencyList'), options)
}

/** Parameters of {@link getCurrencyById}. */
export interface GetCurrencyByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Currency/{id}`
 *
 * Reads a currency.
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
 * Deletes a currency.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCurrencyById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCurrencyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Currency | undefined>> {
  return halo.request<Currency | undefined, As>({ method: 'delete', path: path`/Currency/${id}`, query, as: byMediaType }, options)
}
