// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, withBody } from '@halopsa/core'
import type { LiveChatIsTyping, LiveChatMsg } from '@halopsa/schemas'

/** Parameters of {@link getChatMessage}. */
export interface GetChatMessageParams {
  /** Only messages of the chat with this id. */
  chat_id?: number | null | undefined
  last_id?: number | null | undefined
  max_id?: number | null | undefined
}

/**
 * `GET /ChatMessage`
 *
 * Lists messages of a live chat.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getChatMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LiveChatMsg[]>> {
  return halo.request<LiveChatMsg[], As>({ method: 'get', path: '/ChatMessage', query }, options)
}

/** Parameters of {@link paginateChatMessage}: those of {@link getChatMessage}. */
export type PaginateChatMessageParams = GetChatMessageParams

/**
 * Every record of `GET /ChatMessage`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateChatMessage(
  halo: HaloClient,
  params?: PaginateChatMessageParams,
  options?: PaginateOptions,
): Pages<LiveChatMsg> {
  return paginate((_, call) => getChatMessage(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postChatMessage}. */
export interface PostChatMessageParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  liveChatMsgList: LiveChatMsg[]
}

/**
 * `POST /ChatMessage`
 *
 * Adds messages to a live chat, which the other side sees.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postChatMessage<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { liveChatMsgList, ...query }: PostChatMessageParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, LiveChatMsg[], LiveChatMsg>>> {
  return halo.request<Flagged<Flag, LiveChatMsg[], LiveChatMsg>, As>(withBody({ method: 'post', path: '/ChatMessage', query, body: liveChatMsgList }, 'liveChatMsgList'), options)
}

/** Parameters of {@link postChatMessageIsTyping}. */
export interface PostChatMessageIsTypingParams {
  liveChatIsTyping: LiveChatIsTyping
}

/**
 * `POST /ChatMessage/IsTyping`
 *
 * Tells the other side of a live chat that somebody is typing, or has stopped.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postChatMessageIsTyping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { liveChatIsTyping, ...query }: PostChatMessageIsTypingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ChatMessage/IsTyping', query, body: liveChatIsTyping, as: byMediaType }, 'liveChatIsTyping'), options)
}
