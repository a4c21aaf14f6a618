// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { BulkEmail } from '@halopsa/schemas'

/** Parameters of {@link getBulkEmail}. */
export interface GetBulkEmailParams {
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
}

/**
 * `GET /BulkEmail`
 *
 * Lists bulk emails.
 *
 * Answers with an array, or with `pageinate: true` a view with the records under `results`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getBulkEmail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  query?: GetBulkEmailParams & { pageinate?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ListView<'results', BulkEmail>, BulkEmail[]>>> {
  return halo.request<Flagged<Flag, ListView<'results', BulkEmail>, BulkEmail[]>, As>({ method: 'get', path: '/BulkEmail', query }, options)
}

/** Parameters of {@link paginateBulkEmail}: those of {@link getBulkEmail} without the ones that page. */
export type PaginateBulkEmailParams = Omit<GetBulkEmailParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /BulkEmail`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateBulkEmail(
  halo: HaloClient,
  params?: PaginateBulkEmailParams,
  options?: PaginateOptions,
): Pages<BulkEmail> {
  return paginate((page, call) => getBulkEmail(halo, { ...params, ...page }, call), 'results', options)
}

/** Parameters of {@link getBulkEmailById}. */
export interface GetBulkEmailByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /BulkEmail/{id}`
 *
 * Reads a bulk email.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getBulkEmailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBulkEmailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BulkEmail>> {
  return halo.request<BulkEmail, As>({ method: 'get', path: path`/BulkEmail/${id}`, query }, options)
}
