// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CSPInvoice } from '@halopsa/schemas'

/** Parameters of {@link getCspinvoice}. */
export type GetCspinvoiceParams = Record<string, never>

/**
 * `GET /cspinvoice`
 *
 * Lists invoices from Microsoft CSP.
 *
 * Answers with a view of the list with the records under `data`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCspinvoice<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCspinvoiceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'data', CSPInvoice>>> {
  return halo.request<ListView<'data', CSPInvoice>, As>({ method: 'get', path: '/cspinvoice', query }, options)
}

/** Parameters of {@link paginateCspinvoice}: those of {@link getCspinvoice}. */
export type PaginateCspinvoiceParams = GetCspinvoiceParams

/**
 * Every record of `GET /cspinvoice`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCspinvoice(
  halo: HaloClient,
  params?: PaginateCspinvoiceParams,
  options?: PaginateOptions,
): Pages<CSPInvoice> {
  return paginate((_, call) => getCspinvoice(halo, params, call), { records: 'data', pages: false }, options)
}

/** Parameters of {@link postCspinvoice}. */
export interface PostCspinvoiceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  cSPInvoiceList: CSPInvoice[]
}

/**
 * `POST /cspinvoice`
 *
 * Creates or updates invoices from Microsoft CSP.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCspinvoice<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { cSPInvoiceList, ...query }: PostCspinvoiceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CSPInvoice[], CSPInvoice>>> {
  return halo.request<Flagged<Flag, CSPInvoice[], CSPInvoice>, As>(withBody({ method: 'post', path: '/cspinvoice', query, body: cSPInvoiceList }, 'cSPInvoiceList'), options)
}

/** Parameters of {@link getCspinvoiceById}. */
export interface GetCspinvoiceByIdParams {
  id: number
}

/**
 * `GET /cspinvoice/{id}`
 *
 * Reads an invoice from Microsoft CSP.
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
 * Deletes an invoice from Microsoft CSP.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCspinvoiceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCspinvoiceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPInvoice | undefined>> {
  return halo.request<CSPInvoice | undefined, As>({ method: 'delete', path: path`/cspinvoice/${id}`, query, as: byMediaType }, options)
}
