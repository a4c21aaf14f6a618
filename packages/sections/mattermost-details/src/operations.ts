// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MattermostDetails } from '@halopsa/schemas'

/** Parameters of {@link getMattermostDetails}. */
export type GetMattermostDetailsParams = Record<string, never>

/**
 * `GET /MattermostDetails`
 *
 * Lists connections to Mattermost (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMattermostDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMattermostDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostDetails[]>> {
  return halo.request<MattermostDetails[], As>({ method: 'get', path: '/MattermostDetails', query }, options)
}

/** Parameters of {@link paginateMattermostDetails}: those of {@link getMattermostDetails}. */
export type PaginateMattermostDetailsParams = GetMattermostDetailsParams

/**
 * Every record of `GET /MattermostDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMattermostDetails(
  halo: HaloClient,
  params?: PaginateMattermostDetailsParams,
  options?: PaginateOptions,
): Pages<MattermostDetails> {
  return paginate((_, call) => getMattermostDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMattermostDetails}. */
export interface PostMattermostDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mattermostDetailsList: MattermostDetails[]
}

/**
 * `POST /MattermostDetails`
 *
 * Creates or updates connections to Mattermost (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMattermostDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mattermostDetailsList, ...query }: PostMattermostDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MattermostDetails[], MattermostDetails>>> {
  return halo.request<Flagged<Flag, MattermostDetails[], MattermostDetails>, As>(withBody({ method: 'post', path: '/MattermostDetails', query, body: mattermostDetailsList }, 'mattermostDetailsList'), options)
}

/** Parameters of {@link getMattermostDetailsById}. */
export interface GetMattermostDetailsByIdParams {
  id: number
}

/**
 * `GET /MattermostDetails/{id}`
 *
 * Reads a connection to Mattermost (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMattermostDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMattermostDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostDetails>> {
  return halo.request<MattermostDetails, As>({ method: 'get', path: path`/MattermostDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteMattermostDetailsById}. */
export interface DeleteMattermostDetailsByIdParams {
  id: number
}

/**
 * `DELETE /MattermostDetails/{id}`
 *
 * Deletes a connection to Mattermost (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMattermostDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMattermostDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostDetails | undefined>> {
  return halo.request<MattermostDetails | undefined, As>({ method: 'delete', path: path`/MattermostDetails/${id}`, query, as: byMediaType }, options)
}
