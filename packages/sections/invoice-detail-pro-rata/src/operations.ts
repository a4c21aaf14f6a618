// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { InvoiceDetailProRata } from '@halopsa/schemas'

/** Parameters of {@link getInvoiceDetailProRata}. */
export type GetInvoiceDetailProRataParams = Record<string, never>

/**
 * `GET /InvoiceDetailProRata`
 *
 * Lists pro rata charges of invoice lines.
 *
 * Answers with a view of the list with the records under `prorata`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getInvoiceDetailProRata<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInvoiceDetailProRataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'prorata', InvoiceDetailProRata>>> {
  return halo.request<ListView<'prorata', InvoiceDetailProRata>, As>({ method: 'get', path: '/InvoiceDetailProRata', query }, options)
}

/** Parameters of {@link paginateInvoiceDetailProRata}: those of {@link getInvoiceDetailProRata}. */
export type PaginateInvoiceDetailProRataParams = GetInvoiceDetailProRataParams

/**
 * Every record of `GET /InvoiceDetailProRata`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateInvoiceDetailProRata(
  halo: HaloClient,
  params?: PaginateInvoiceDetailProRataParams,
  options?: PaginateOptions,
): Pages<InvoiceDetailProRata> {
  return paginate((_, call) => getInvoiceDetailProRata(halo, params, call), { records: 'prorata', pages: false }, options)
}
