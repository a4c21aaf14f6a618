// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getChat}. */
export interface GetChatParams {
  after?: string | null | undefined
  chatprofile_id?: string | null | undefined
  checkavailable?: boolean | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  ignore_all_closed?: boolean | null | undefined
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
  teams_conversation_id?: string | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /Chat`
 *
 * Lists live chats.
 *
 * Answers with a view of the list with the records under `chats`, as recorded on a live server.
 */
export async function getChat<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChatParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'chats', T>>> {
  return halo.request<ListView<'chats', T>, As>({ method: 'get', path: '/Chat', query }, options)
}

/** Parameters of {@link paginateChat}: those of {@link getChat} without the ones that page. */
export type PaginateChatParams = Omit<GetChatParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /Chat`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateChat<T = unknown>(
  halo: HaloClient,
  params?: PaginateChatParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getChat(halo, { ...params, ...page }, call), 'chats', options)
}

/** Parameters of {@link postChat}. */
export type PostChatParams = Record<string, never>

/**
 * `POST /Chat`
 *
 * Starts a live chat; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postChat<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostChatParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Chat', query, as: byMediaType }, options)
}

/** Parameters of {@link getChatById}. */
export interface GetChatByIdParams {
  id: number
}

/**
 * `GET /Chat/{id}`
 *
 * Reads one live chat.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getChatById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetChatByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Chat/${id}`, query, as: byMediaType }, options)
}
