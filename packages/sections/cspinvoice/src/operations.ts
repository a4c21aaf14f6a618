// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CSPInvoice } from '@halopsa/schemas'

/** Parameters of {@link getCspinvoice}. */
export type GetCspinvoiceParams = Record<string, never>

/**
 * `GET /cspinvoice`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCspinvoice<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCspinvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/cspinvoice', query, as: 'auto' }, options)
}

/** Parameters of {@link postCspinvoice}. */
export interface PostCspinvoiceParams {
  /** Records to create; one that has an `id` is updated. */
  cSPInvoiceList: CSPInvoice[]
}

/**
 * `POST /cspinvoice`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCspinvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { cSPInvoiceList, ...query }: PostCspinvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPInvoice>> {
  return halo.request<CSPInvoice, As>({ method: 'post', path: '/cspinvoice', query, body: cSPInvoiceList }, options)
}

/** Parameters of {@link getCspinvoiceById}. */
export interface GetCspinvoiceByIdParams {
  id: number
}

/**
 * `GET /cspinvoice/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCspinvoiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCspinvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPInvoice>> {
  return halo.request<CSPInvoice, As>({ method: 'get', path: path`/cspinvoice/${id}`, query }, options)
}

/** Parameters of {@link deleteCspinvoiceById}. */
export interface DeleteCspinvoiceByIdParams {
  id: number
}

/**
 * `DELETE /cspinvoice/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCspinvoiceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCspinvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/cspinvoice/${id}`, query, as: 'auto' }, options)
}
