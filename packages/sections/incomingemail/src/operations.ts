// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { AddToTicket, IncomingEmail } from '@halopsa/schemas'

/** Parameters of {@link getIncomingemail}. */
export interface GetIncomingemailParams {
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  showcurrentagentonly?: boolean | undefined
}

/**
 * `GET /incomingemail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIncomingemail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/incomingemail', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIncomingemail}: those of {@link getIncomingemail} without the ones that page. */
export type PaginateIncomingemailParams = Omit<GetIncomingemailParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /incomingemail`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateIncomingemail<T = unknown>(
  halo: HaloClient,
  params?: PaginateIncomingemailParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIncomingemail(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postIncomingemail}. */
export interface PostIncomingemailParams {
  /** Records to create; one that has an `id` is updated. */
  incomingEmailList: IncomingEmail[]
}

/**
 * `POST /incomingemail`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postIncomingemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { incomingEmailList, ...query }: PostIncomingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEmail>> {
  return halo.request<IncomingEmail, As>({ method: 'post', path: '/incomingemail', query, body: incomingEmailList }, options)
}

/** Parameters of {@link postIncomingemailAddToTicket}. */
export interface PostIncomingemailAddToTicketParams {
  addToTicketList: AddToTicket[]
}

/**
 * `POST /incomingemail/AddToTicket`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingemailAddToTicket<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { addToTicketList, ...query }: PostIncomingemailAddToTicketParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/incomingemail/AddToTicket', query, body: addToTicketList, as: 'auto' }, options)
}

/** Parameters of {@link getIncomingemailById}. */
export interface GetIncomingemailByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  showcurrentagentonly?: boolean | undefined
}

/**
 * `GET /incomingemail/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getIncomingemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIncomingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEmail>> {
  return halo.request<IncomingEmail, As>({ method: 'get', path: path`/incomingemail/${id}`, query }, options)
}

/** Parameters of {@link deleteIncomingemailById}. */
export interface DeleteIncomingemailByIdParams {
  id: number
}

/**
 * `DELETE /incomingemail/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIncomingemailById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/incomingemail/${id}`, query, as: 'auto' }, options)
}
