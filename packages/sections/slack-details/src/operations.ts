// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SlackDetails } from '@halopsa/schemas'

/** Parameters of {@link getSlackDetails}. */
export interface GetSlackDetailsParams {
  agent_id?: string | null | undefined
  channel_name?: string | null | undefined
  /** With records that are disabled. */
  includedisabled?: string | null | undefined
  /** With records that are enabled. */
  includeenabled?: string | null | undefined
  team_name?: string | null | undefined
}

/**
 * `GET /SlackDetails`
 *
 * Lists connections to Slack (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSlackDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSlackDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackDetails[]>> {
  return halo.request<SlackDetails[], As>({ method: 'get', path: '/SlackDetails', query }, options)
}

/** Parameters of {@link paginateSlackDetails}: those of {@link getSlackDetails}. */
export type PaginateSlackDetailsParams = GetSlackDetailsParams

/**
 * Every record of `GET /SlackDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSlackDetails(
  halo: HaloClient,
  params?: PaginateSlackDetailsParams,
  options?: PaginateOptions,
): Pages<SlackDetails> {
  return paginate((_, call) => getSlackDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSlackDetails}. */
export interface PostSlackDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  slackDetailsList: SlackDetails[]
}

/**
 * `POST /SlackDetails`
 *
 * Creates or updates connections to Slack (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSlackDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { slackDetailsList, ...query }: PostSlackDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SlackDetails[], SlackDetails>>> {
  return halo.request<Flagged<Flag, SlackDetails[], SlackDetails>, As>(withBody({ method: 'post', path: '/SlackDetails', query, body: slackDetailsList }, 'slackDetailsList'), options)
}

/** Parameters of {@link postSlackDetailsUninstall}. */
export type PostSlackDetailsUninstallParams = Record<string, never>

/**
 * `POST /SlackDetails/Uninstall`
 *
 * Removes the Slack app of Halo from a workspace; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postSlackDetailsUninstall<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostSlackDetailsUninstallParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/SlackDetails/Uninstall', query, as: byMediaType }, options)
}

/** Parameters of {@link getSlackDetailsById}. */
export interface GetSlackDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SlackDetails/{id}`
 *
 * Reads a connection to Slack (settings of the integration).
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
 * Deletes a connection to Slack (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSlackDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSlackDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SlackDetails | undefined>> {
  return halo.request<SlackDetails | undefined, As>({ method: 'delete', path: path`/SlackDetails/${id}`, query, as: byMediaType }, options)
}
