// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MicrosoftTeamsMapping } from '@halopsa/schemas'

/** Parameters of {@link getMicrosoftTeamsMapping}. */
export type GetMicrosoftTeamsMappingParams = Record<string, never>

/**
 * `GET /MicrosoftTeamsMapping`
 *
 * Lists Microsoft Teams teams linked to Halo.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMicrosoftTeamsMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftTeamsMapping[]>> {
  return halo.request<MicrosoftTeamsMapping[], As>({ method: 'get', path: '/MicrosoftTeamsMapping', query }, options)
}

/** Parameters of {@link paginateMicrosoftTeamsMapping}: those of {@link getMicrosoftTeamsMapping}. */
export type PaginateMicrosoftTeamsMappingParams = GetMicrosoftTeamsMappingParams

/**
 * Every record of `GET /MicrosoftTeamsMapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMicrosoftTeamsMapping(
  halo: HaloClient,
  params?: PaginateMicrosoftTeamsMappingParams,
  options?: PaginateOptions,
): Pages<MicrosoftTeamsMapping> {
  return paginate((_, call) => getMicrosoftTeamsMapping(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMicrosoftTeamsMapping}. */
export interface PostMicrosoftTeamsMappingParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  microsoftTeamsMappingList: MicrosoftTeamsMapping[]
}

/**
 * `POST /MicrosoftTeamsMapping`
 *
 * Creates or updates Microsoft Teams teams linked to Halo.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMicrosoftTeamsMapping<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { microsoftTeamsMappingList, ...query }: PostMicrosoftTeamsMappingParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MicrosoftTeamsMapping[], MicrosoftTeamsMapping>>> {
  return halo.request<Flagged<Flag, MicrosoftTeamsMapping[], MicrosoftTeamsMapping>, As>(withBody({ method: 'post', path: '/MicrosoftTeamsMapping', query, body: microsoftTeamsMappingList }, 'microsoftTeamsMappingList'), options)
}

/** Parameters of {@link getMicrosoftTeamsMappingById}. */
export interface GetMicrosoftTeamsMappingByIdParams {
  id: number
}

/**
 * `GET /MicrosoftTeamsMapping/{id}`
 *
 * Reads a Microsoft Teams team linked to Halo.
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
 * Deletes a Microsoft Teams team linked to Halo.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMicrosoftTeamsMappingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMicrosoftTeamsMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftTeamsMapping | undefined>> {
  return halo.request<MicrosoftTeamsMapping | undefined, As>({ method: 'delete', path: path`/MicrosoftTeamsMapping/${id}`, query, as: byMediaType }, options)
}
