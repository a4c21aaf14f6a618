// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { JiraDetails } from '@halopsa/schemas'

/** Parameters of {@link getJiraDetails}. */
export type GetJiraDetailsParams = Record<string, never>

/**
 * `GET /JiraDetails`
 *
 * Lists connections to Jira (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getJiraDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetJiraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JiraDetails[]>> {
  return halo.request<JiraDetails[], As>({ method: 'get', path: '/JiraDetails', query }, options)
}

/** Parameters of {@link paginateJiraDetails}: those of {@link getJiraDetails}. */
export type PaginateJiraDetailsParams = GetJiraDetailsParams

/**
 * Every record of `GET /JiraDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateJiraDetails(
  halo: HaloClient,
  params?: PaginateJiraDetailsParams,
  options?: PaginateOptions,
): Pages<JiraDetails> {
  return paginate((_, call) => getJiraDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postJiraDetails}. */
export interface PostJiraDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  jiraDetailsList: JiraDetails[]
}

/**
 * `POST /JiraDetails`
 *
 * Creates or updates connections to Jira (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postJiraDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { jiraDetailsList, ...query }: PostJiraDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, JiraDetails[], JiraDetails>>> {
  return halo.request<Flagged<Flag, JiraDetails[], JiraDetails>, As>(withBody({ method: 'post', path: '/JiraDetails', query, body: jiraDetailsList }, 'jiraDetailsList'), options)
}

/** Parameters of {@link getJiraDetailsById}. */
export interface GetJiraDetailsByIdParams {
  id: number
}

/**
 * `GET /JiraDetails/{id}`
 *
 * Reads a connection to Jira (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getJiraDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetJiraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JiraDetails>> {
  return halo.request<JiraDetails, As>({ method: 'get', path: path`/JiraDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteJiraDetailsById}. */
export interface DeleteJiraDetailsByIdParams {
  id: number
}

/**
 * `DELETE /JiraDetails/{id}`
 *
 * Deletes a connection to Jira (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteJiraDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteJiraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JiraDetails | undefined>> {
  return halo.request<JiraDetails | undefined, As>({ method: 'delete', path: path`/JiraDetails/${id}`, query, as: byMediaType }, options)
}
