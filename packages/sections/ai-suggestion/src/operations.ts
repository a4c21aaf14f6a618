// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AiSuggestion } from '@halopsa/schemas'

/** Parameters of {@link getAISuggestion}. */
export type GetAISuggestionParams = Record<string, never>

/**
 * `GET /AISuggestion`
 *
 * Lists rules for AI suggestions.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAISuggestion<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAISuggestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AiSuggestion[]>> {
  return halo.request<AiSuggestion[], As>({ method: 'get', path: '/AISuggestion', query }, options)
}

/** Parameters of {@link paginateAISuggestion}: those of {@link getAISuggestion}. */
export type PaginateAISuggestionParams = GetAISuggestionParams

/**
 * Every record of `GET /AISuggestion`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAISuggestion(
  halo: HaloClient,
  params?: PaginateAISuggestionParams,
  options?: PaginateOptions,
): Pages<AiSuggestion> {
  return paginate((_, call) => getAISuggestion(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAISuggestion}. */
export interface PostAISuggestionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  aiSuggestionList: AiSuggestion[]
}

/**
 * `POST /AISuggestion`
 *
 * Creates or updates rules for AI suggestions.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAISuggestion<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { aiSuggestionList, ...query }: PostAISuggestionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AiSuggestion[], AiSuggestion>>> {
  return halo.request<Flagged<Flag, AiSuggestion[], AiSuggestion>, As>(withBody({ method: 'post', path: '/AISuggestion', query, body: aiSuggestionList }, 'aiSuggestionList'), options)
}

/** Parameters of {@link getAISuggestionById}. */
export interface GetAISuggestionByIdParams {
  id: number
}

/**
 * `GET /AISuggestion/{id}`
 *
 * Reads a rule for AI suggestions.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAISuggestionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAISuggestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AiSuggestion>> {
  return halo.request<AiSuggestion, As>({ method: 'get', path: path`/AISuggestion/${id}`, query }, options)
}

/** Parameters of {@link deleteAISuggestionById}. */
export interface DeleteAISuggestionByIdParams {
  id: number
}

/**
 * `DELETE /AISuggestion/{id}`
 *
 * Deletes a rule for AI suggestions.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAISuggestionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAISuggestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AiSuggestion | undefined>> {
  return halo.request<AiSuggestion | undefined, As>({ method: 'delete', path: path`/AISuggestion/${id}`, query, as: byMediaType }, options)
}
