// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { MattermostChannelDetails } from '@halopsa/schemas'

/** Parameters of {@link getMattermostChannelDetails}. */
export type GetMattermostChannelDetailsParams = Record<string, never>

/**
 * `GET /MattermostChannelDetails`
 *
 * Lists Mattermost channels linked to Halo.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMattermostChannelDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMattermostChannelDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostChannelDetails[]>> {
  return halo.request<MattermostChannelDetails[], As>({ method: 'get', path: '/MattermostChannelDetails', query }, options)
}

/** Parameters of {@link paginateMattermostChannelDetails}: those of {@link getMattermostChannelDetails}. */
export type PaginateMattermostChannelDetailsParams = GetMattermostChannelDetailsParams

/**
 * Every record of `GET /MattermostChannelDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMattermostChannelDetails(
  halo: HaloClient,
  params?: PaginateMattermostChannelDetailsParams,
  options?: PaginateOptions,
): Pages<MattermostChannelDetails> {
  return paginate((_, call) => getMattermostChannelDetails(halo, params, call), { pages: false }, options)
}
