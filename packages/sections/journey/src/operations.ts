// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Journey } from '@halopsa/schemas'

/** Parameters of {@link getJourney}. */
export type GetJourneyParams = Record<string, never>

/**
 * `GET /Journey`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getJourney<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetJourneyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Journey', query, as: 'auto' }, options)
}

/** Parameters of {@link postJourney}. */
export interface PostJourneyParams {
  /** Records to create; one that has an `id` is updated. */
  journeyList: Journey[]
}

/**
 * `POST /Journey`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postJourney<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { journeyList, ...query }: PostJourneyParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Journey>> {
  return halo.request<Journey, As>({ method: 'post', path: '/Journey', query, body: journeyList }, options)
}

/** Parameters of {@link getJourneyById}. */
export interface GetJourneyByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Journey/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteJourneyById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteJourneyByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Journey/${id}`, query, as: 'auto' }, options)
}
