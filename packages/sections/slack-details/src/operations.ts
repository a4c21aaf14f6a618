// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SlackDetails } from '@halopsa/schemas'

/** Parameters of {@link getSlackDetails}. */
export interface GetSlackDetailsParams {
  agent_id?: string | undefined
  channel_name?: string | undefined
  includedisabled?: string | undefined
  includeenabled?: string | undefined
  team_name?: string | undefined
}

/**
 * `GET /SlackDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSlackDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSlackDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SlackDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSlackDetails}. */
export interface PostSlackDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  slackDetailsList: SlackDetails[]
}

/**
 * `POST /SlackDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSlackDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { slackDetailsList, ...query }: PostSlackDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackDetails>> {
  return halo.request<SlackDetails, As>({ method: 'post', path: '/SlackDetails', query, body: slackDetailsList }, options)
}

/** Parameters of {@link postSlackDetailsUninstall}. */
export type PostSlackDetailsUninstallParams = Record<string, never>

/**
 * `POST /SlackDetails/Uninstall`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackDetailsUninstall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostSlackDetailsUninstallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/SlackDetails/Uninstall', query, as: 'auto' }, options)
}

/** Parameters of {@link getSlackDetailsById}. */
export interface GetSlackDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SlackDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSlackDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSlackDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackDetails>> {
  return halo.request<SlackDetails, As>({ method: 'get', path: path`/SlackDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSlackDetailsById}. */
export interface DeleteSlackDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SlackDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSlackDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSlackDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SlackDetails/${id}`, query, as: 'auto' }, options)
}
