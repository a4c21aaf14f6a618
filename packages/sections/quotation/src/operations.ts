// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { QuotationApproval, QuotationDetail, QuotationHeader, QuotationHeader_View, Viewers } from '@halopsa/schemas'

/** Parameters of {@link getQuotation}. */
export interface GetQuotationParams {
  /** Only records that wait for an approval. */
  awaiting_approval?: boolean | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only records that are closed. */
  closed?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  currentclientorall?: number | null | undefined
  /** Only records with attachments of this type of file. */
  filetype_filter?: string | null | undefined
  /** With the lines of each quotation. */
  includelines?: boolean | null | undefined
  /** Only records that wait for your own approval. */
  my_approvals?: boolean | null | undefined
  /** Only quotations that have yet to be processed. */
  needsprocessing?: boolean | null | undefined
  /** Only records that are open. */
  open?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only quotations that have been processed. */
  processed?: boolean | null | undefined
  /** Only records of quotations with one of these statuses: numbers separated by commas: `1,2`. */
  quote_status?: string | readonly number[] | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /Quotation`
 *
 * Lists quotations.
 *
 * Answers with a view of the list with the records under `quotes`, as the document declares.
 */
export async function getQuotation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetQuotationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader_View>> {
  return halo.request<QuotationHeader_View, As>({ method: 'get', path: '/Quotation', query }, options)
}

/** Parameters of {@link paginateQuotation}: those of {@link getQuotation} without the ones that page. */
export type PaginateQuotationParams = Omit<GetQuotationParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /Quotation`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateQuotation(
  halo: HaloClient,
  params?: PaginateQuotationParams,
  options?: PaginateOptions,
): Pages<QuotationHeader> {
  return paginate((page, call) => getQuotation(halo, { ...params, ...page }, call), 'quotes', options)
}

/** Parameters of {@link postQuotation}. */
export interface PostQuotationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  quotationHeaderList: QuotationHeader[]
}

/**
 * `POST /Quotation`
 *
 * Creates or updates quotations.
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postQuotation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { quotationHeaderList, ...query }: PostQuotationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, QuotationHeader[], QuotationHeader>>> {
  return halo.request<Flagged<Flag, QuotationHeader[], QuotationHeader>, As>(withBody({ method: 'post', path: '/Quotation', query, body: quotationHeaderList }, 'quotationHeaderList'), options)
}

/** Parameters of {@link postQuotationApproval}. */
export interface PostQuotationApprovalParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  quotationApprovalList: QuotationApproval[]
}

/**
 * `POST /Quotation/Approval`
 *
 * Records that a quotation was accepted or refused, with the name and signature of the customer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationApproval<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quotationApprovalList, ...query }: PostQuotationApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Quotation/Approval', query, body: quotationApprovalList, as: byMediaType }, 'quotationApprovalList'), options)
}

/** Parameters of {@link postQuotationLines}. */
export interface PostQuotationLinesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  quotationDetailList: QuotationDetail[]
}

/**
 * `POST /Quotation/Lines`
 *
 * Saves lines of quotations without the quotation around them.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationLines<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { quotationDetailList, ...query }: PostQuotationLinesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Quotation/Lines', query, body: quotationDetailList, as: byMediaType }, 'quotationDetailList'), options)
}

/** Parameters of {@link postQuotationView}. */
export interface PostQuotationViewParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  viewersList: Viewers[]
}

/**
 * `POST /Quotation/View`
 *
 * Tells who else has a quotation open and whether it has changed; the calling agent is counted as a viewer.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postQuotationView<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { viewersList, ...query }: PostQuotationViewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Quotation/View', query, body: viewersList, as: byMediaType }, 'viewersList'), options)
}

/** Parameters of {@link getQuotationById}. */
export interface GetQuotationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  isportalview?: boolean | null | undefined
}

/**
 * `GET /Quotation/{id}`
 *
 * Reads a quotation.
 *
 * Answers with one record, as the document declares.
 */
export async function getQuotationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQuotationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader>> {
  return halo.request<QuotationHeader, As>({ method: 'get', path: path`/Quotation/${id}`, query }, options)
}

/** Parameters of {@link deleteQuotationById}. */
export interface DeleteQuotationByIdParams {
  id: number
}

/**
 * `DELETE /Quotation/{id}`
 *
 * Deletes a quotation.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteQuotationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteQuotationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, QuotationHeader | undefined>> {
  return halo.request<QuotationHeader | undefined, As>({ method: 'delete', path: path`/Quotation/${id}`, query, as: byMediaType }, options)
}
