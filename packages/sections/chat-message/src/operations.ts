// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LiveChatIsTyping, LiveChatMsg } from '@halopsa/schemas'

/** Parameters of {@link getChatMessage}. */
export interface GetChatMessageParams {
  chat_id?: number | undefined
  last_id?: number | undefined
  max_id?: number | undefined
}

/**
 * `GET /ChatMessage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChatMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ChatMessage', query, as: 'auto' }, options)
}

/** Parameters of {@link postChatMessage}. */
export interface PostChatMessageParams {
  /** Records to create; one that has an `id` is updated. */
  liveChatMsgList: LiveChatMsg[]
}

/**
 * `POST /ChatMessage`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postChatMessage<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { liveChatMsgList, ...query }: PostChatMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LiveChatMsg>> {
  return halo.request<LiveChatMsg, As>({ method: 'post', path: '/ChatMessage', query, body: liveChatMsgList }, options)
}

/** Parameters of {@link postChatMessageIsTyping}. */
export interface PostChatMessageIsTypingParams {
  liveChatIsTyping: LiveChatIsTyping
}

/**
 * `POST /ChatMessage/IsTyping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postChatMessageIsTyping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { liveChatIsTyping, ...query }: PostChatMessageIsTypingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/ChatMessage/IsTyping', query, body: liveChatIsTyping, as: 'auto' }, options)
}
