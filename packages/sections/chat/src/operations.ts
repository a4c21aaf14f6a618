// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'

/** Parameters of {@link getChat}. */
export interface GetChatParams {
  after?: string | undefined
  chatprofile_id?: string | undefined
  checkavailable?: boolean | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  ignore_all_closed?: boolean | undefined
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
  teams_conversation_id?: string | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
}

/**
 * `GET /Chat`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChat<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChatParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Chat', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateChat}: those of {@link getChat} without the ones that page. */
export type PaginateChatParams = Omit<GetChatParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Chat`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateChat<T = unknown>(
  halo: HaloClient,
  params?: PaginateChatParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getChat(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postChat}. */
export type PostChatParams = Record<string, never>

/**
 * `POST /Chat`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postChat<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostChatParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Chat', query, as: 'auto' }, options)
}

/** Parameters of {@link getChatById}. */
export interface GetChatByIdParams {
  id: number
}

/**
 * `GET /Chat/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChatById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetChatByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Chat/${id}`, query, as: 'auto' }, options)
}
