// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Journey } from '@halopsa/schemas'

/** Parameters of {@link getJourney}. */
export type GetJourneyParams = Record<string, never>

/**
 * `GET /Journey`
 *
 * Lists journeys.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getJourney<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetJourneyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Journey[]>> {
  return halo.request<Journey[], As>({ method: 'get', path: '/Journey', query }, options)
}

/** Parameters of {@link paginateJourney}: those of {@link getJourney}. */
export type PaginateJourneyParams = GetJourneyParams

/**
 * Every record of `GET /Journey`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateJourney(
  halo: HaloClient,
  params?: PaginateJourneyParams,
  options?: PaginateOptions,
): Pages<Journey> {
  return paginate((_, call) => getJourney(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postJourney}. */
export interface PostJourneyParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  journeyList: Journey[]
}

/**
 * `POST /Journey`
 *
 * Creates or updates journeys.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postJourney<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { journeyList, ...query }: PostJourneyParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Journey[], Journey>>> {
  return halo.request<Flagged<Flag, Journey[], Journey>, As>(withBody({ method: 'post', path: '/Journey', query, body: journeyList }, 'journeyList'), options)
}

/** Parameters of {@link getJourneyById}. */
export interface GetJourneyByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Journey/{id}`
 *
 * Reads a journey.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getJourneyById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetJourneyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Journey>> {
  return halo.request<Journey, As>({ method: 'get', path: path`/Journey/${id}`, query }, options)
}

/** Parameters of {@link deleteJourneyById}. */
export interface DeleteJourneyByIdParams {
  id: number
}

/**
 * `DELETE /Journey/{id}`
 *
 * Deletes a journey.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteJourneyById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteJourneyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Journey | undefined>> {
  return halo.request<Journey | undefined, As>({ method: 'delete', path: path`/Journey/${id}`, query, as: byMediaType }, options)
}
