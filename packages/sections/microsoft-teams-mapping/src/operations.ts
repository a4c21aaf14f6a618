// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MicrosoftTeamsMapping } from '@halopsa/schemas'

/** Parameters of {@link getMicrosoftTeamsMapping}. */
export type GetMicrosoftTeamsMappingParams = Record<string, never>

/**
 * `GET /MicrosoftTeamsMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMicrosoftTeamsMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMicrosoftTeamsMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MicrosoftTeamsMapping', query, as: 'auto' }, options)
}

/** Parameters of {@link postMicrosoftTeamsMapping}. */
export interface PostMicrosoftTeamsMappingParams {
  /** Records to create; one that has an `id` is updated. */
  microsoftTeamsMappingList: MicrosoftTeamsMapping[]
}

/**
 * `POST /MicrosoftTeamsMapping`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { microsoftTeamsMappingList, ...query }: PostMicrosoftTeamsMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftTeamsMapping>> {
  return halo.request<MicrosoftTeamsMapping, As>({ method: 'post', path: '/MicrosoftTeamsMapping', query, body: microsoftTeamsMappingList }, options)
}

/** Parameters of {@link getMicrosoftTeamsMappingById}. */
export interface GetMicrosoftTeamsMappingByIdParams {
  id: number
}

/**
 * `GET /MicrosoftTeamsMapping/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMicrosoftTeamsMappingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMicrosoftTeamsMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftTeamsMapping>> {
  return halo.request<MicrosoftTeamsMapping, As>({ method: 'get', path: path`/MicrosoftTeamsMapping/${id}`, query }, options)
}

/** Parameters of {@link deleteMicrosoftTeamsMappingById}. */
export interface DeleteMicrosoftTeamsMappingByIdParams {
  id: number
}

/**
 * `DELETE /MicrosoftTeamsMapping/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMicrosoftTeamsMappingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMicrosoftTeamsMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MicrosoftTeamsMapping/${id}`, query, as: 'auto' }, options)
}
