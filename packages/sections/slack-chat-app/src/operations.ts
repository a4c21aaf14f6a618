// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SlackChatApp } from '@halopsa/schemas'

/** Parameters of {@link getSlackChatApp}. */
export type GetSlackChatAppParams = Record<string, never>

/**
 * `GET /SlackChatApp`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSlackChatApp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSlackChatAppParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SlackChatApp', query, as: 'auto' }, options)
}

/** Parameters of {@link postSlackChatApp}. */
export interface PostSlackChatAppParams {
  /** Records to create; one that has an `id` is updated. */
  slackChatAppList: SlackChatApp[]
}

/**
 * `POST /SlackChatApp`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSlackChatApp<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { slackChatAppList, ...query }: PostSlackChatAppParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackChatApp>> {
  return halo.request<SlackChatApp, As>({ method: 'post', path: '/SlackChatApp', query, body: slackChatAppList }, options)
}

/** Parameters of {@link getSlackChatAppById}. */
export interface GetSlackChatAppByIdParams {
  id: number
}

/**
 * `GET /SlackChatApp/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSlackChatAppById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSlackChatAppByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackChatApp>> {
  return halo.request<SlackChatApp, As>({ method: 'get', path: path`/SlackChatApp/${id}`, query }, options)
}

/** Parameters of {@link deleteSlackChatAppById}. */
export interface DeleteSlackChatAppByIdParams {
  id: number
}

/**
 * `DELETE /SlackChatApp/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSlackChatAppById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSlackChatAppByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SlackChatApp/${id}`, query, as: 'auto' }, options)
}
