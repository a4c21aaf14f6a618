// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AiSuggestion } from '@halopsa/schemas'

/** Parameters of {@link getAISuggestion}. */
export type GetAISuggestionParams = Record<string, never>

/**
 * `GET /AISuggestion`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAISuggestion<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAISuggestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AISuggestion', query, as: 'auto' }, options)
}

/** Parameters of {@link postAISuggestion}. */
export interface PostAISuggestionParams {
  /** Records to create; one that has an `id` is updated. */
  aiSuggestionList: AiSuggestion[]
}

/**
 * `POST /AISuggestion`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAISuggestion<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { aiSuggestionList, ...query }: PostAISuggestionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AiSuggestion>> {
  return halo.request<AiSuggestion, As>({ method: 'post', path: '/AISuggestion', query, body: aiSuggestionList }, options)
}

/** Parameters of {@link getAISuggestionById}. */
export interface GetAISuggestionByIdParams {
  id: number
}

/**
 * `GET /AISuggestion/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAISuggestionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAISuggestionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AISuggestion/${id}`, query, as: 'auto' }, options)
}
