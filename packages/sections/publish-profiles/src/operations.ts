// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PublishProfiles } from '@halopsa/schemas'

/** Parameters of {@link getPublishProfiles}. */
export type GetPublishProfilesParams = Record<string, never>

/**
 * `GET /PublishProfiles`
 *
 * Lists login profiles for published reports.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getPublishProfiles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPublishProfilesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PublishProfiles[]>> {
  return halo.request<PublishProfiles[], As>({ method: 'get', path: '/PublishProfiles', query }, options)
}

/** Parameters of {@link paginatePublishProfiles}: those of {@link getPublishProfiles}. */
export type PaginatePublishProfilesParams = GetPublishProfilesParams

/**
 * Every record of `GET /PublishProfiles`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePublishProfiles(
  halo: HaloClient,
  params?: PaginatePublishProfilesParams,
  options?: PaginateOptions,
): Pages<PublishProfiles> {
  return paginate((_, call) => getPublishProfiles(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPublishProfiles}. */
export interface PostPublishProfilesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  publishProfilesList: PublishProfiles[]
}

/**
 * `POST /PublishProfiles`
 *
 * Creates or updates login profiles for published reports.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPublishProfiles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { publishProfilesList, ...query }: PostPublishProfilesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PublishProfiles[], PublishProfiles>>> {
  return halo.request<Flagged<Flag, PublishProfiles[], PublishProfiles>, As>(withBody({ method: 'post', path: '/PublishProfiles', query, body: publishProfilesList }, 'publishProfilesList'), options)
}

/** Parameters of {@link getPublishProfilesById}. */
export interface GetPublishProfilesByIdParams {
  id: number
}

/**
 * `GET /PublishProfiles/{id}`
 *
 * Reads a login profile for published reports.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPublishProfilesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPublishProfilesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PublishProfiles>> {
  return halo.request<PublishProfiles, As>({ method: 'get', path: path`/PublishProfiles/${id}`, query }, options)
}

/** Parameters of {@link deletePublishProfilesById}. */
export interface DeletePublishProfilesByIdParams {
  id: number
}

/**
 * `DELETE /PublishProfiles/{id}`
 *
 * Deletes a login profile for published reports.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePublishProfilesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePublishProfilesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PublishProfiles | undefined>> {
  return halo.request<PublishProfiles | undefined, As>({ method: 'delete', path: path`/PublishProfiles/${id}`, query, as: byMediaType }, options)
}
