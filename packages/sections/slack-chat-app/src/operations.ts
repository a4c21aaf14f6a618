// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SlackChatApp } from '@halopsa/schemas'

/** Parameters of {@link getSlackChatApp}. */
export type GetSlackChatAppParams = Record<string, never>

/**
 * `GET /SlackChatApp`
 *
 * Lists Slack apps for chats.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSlackChatApp<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSlackChatAppParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackChatApp[]>> {
  return halo.request<SlackChatApp[], As>({ method: 'get', path: '/SlackChatApp', query }, options)
}

/** Parameters of {@link paginateSlackChatApp}: those of {@link getSlackChatApp}. */
export type PaginateSlackChatAppParams = GetSlackChatAppParams

/**
 * Every record of `GET /SlackChatApp`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSlackChatApp(
  halo: HaloClient,
  params?: PaginateSlackChatAppParams,
  options?: PaginateOptions,
): Pages<SlackChatApp> {
  return paginate((_, call) => getSlackChatApp(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSlackChatApp}. */
export interface PostSlackChatAppParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  slackChatAppList: SlackChatApp[]
}

/**
 * `POST /SlackChatApp`
 *
 * Creates or updates Slack apps for chats.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSlackChatApp<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { slackChatAppList, ...query }: PostSlackChatAppParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SlackChatApp[], SlackChatApp>>> {
  return halo.request<Flagged<Flag, SlackChatApp[], SlackChatApp>, As>(withBody({ method: 'post', path: '/SlackChatApp', query, body: slackChatAppList }, 'slackChatAppList'), options)
}

/** Parameters of {@link getSlackChatAppById}. */
export interface GetSlackChatAppByIdParams {
  id: number
}

/**
 * `GET /SlackChatApp/{id}`
 *
 * Reads a Slack app for chats.
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
 * Deletes a Slack app for chats.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSlackChatAppById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSlackChatAppByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackChatApp | undefined>> {
  return halo.request<SlackChatApp | undefined, As>({ method: 'delete', path: path`/SlackChatApp/${id}`, query, as: byMediaType }, options)
}
