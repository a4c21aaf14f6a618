// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { QuickBooksDetails } from '@halopsa/schemas'

/** Parameters of {@link getQuickBooksDetails}. */
export interface GetQuickBooksDetailsParams {
  companyid?: string | undefined
  connectedonly?: boolean | undefined
}

/**
 * `GET /QuickBooksDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getQuickBooksDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetQuickBooksDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/QuickBooksDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postQuickBooksDetails}. */
export interface PostQuickBooksDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  quickBooksDetailsList: QuickBooksDetails[]
}

/**
 * `POST /QuickBooksDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postQuickBooksDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { quickBooksDetailsList, ...query }: PostQuickBooksDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuickBooksDetails>> {
  return halo.request<QuickBooksDetails, As>({ method: 'post', path: '/QuickBooksDetails', query, body: quickBooksDetailsList }, options)
}

/** Parameters of {@link getQuickBooksDetailsById}. */
export interface GetQuickBooksDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /QuickBooksDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQuickBooksDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuickBooksDetails>> {
  return halo.request<QuickBooksDetails, As>({ method: 'get', path: path`/QuickBooksDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteQuickBooksDetailsById}. */
export interface DeleteQuickBooksDetailsByIdParams {
  id: number
}

/**
 * `DELETE /QuickBooksDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteQuickBooksDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteQuickBooksDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/QuickBooksDetails/${id}`, query, as: 'auto' }, options)
}
