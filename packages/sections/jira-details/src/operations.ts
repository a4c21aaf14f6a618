// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { JiraDetails } from '@halopsa/schemas'

/** Parameters of {@link getJiraDetails}. */
export type GetJiraDetailsParams = Record<string, never>

/**
 * `GET /JiraDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getJiraDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetJiraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/JiraDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postJiraDetails}. */
export interface PostJiraDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  jiraDetailsList: JiraDetails[]
}

/**
 * `POST /JiraDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postJiraDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { jiraDetailsList, ...query }: PostJiraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JiraDetails>> {
  return halo.request<JiraDetails, As>({ method: 'post', path: '/JiraDetails', query, body: jiraDetailsList }, options)
}

/** Parameters of {@link getJiraDetailsById}. */
export interface GetJiraDetailsByIdParams {
  id: number
}

/**
 * `GET /JiraDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteJiraDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteJiraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/JiraDetails/${id}`, query, as: 'auto' }, options)
}
