// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getInvoiceDetailProRata}. */
export type GetInvoiceDetailProRataParams = Record<string, never>

/**
 * `GET /InvoiceDetailProRata`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getInvoiceDetailProRata<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInvoiceDetailProRataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/InvoiceDetailProRata', query, as: 'auto' }, options)
}
