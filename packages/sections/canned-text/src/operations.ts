// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CannedText, CannedTextFavourites } from '@halopsa/schemas'

/** Parameters of {@link getCannedText}. */
export interface GetCannedTextParams {
  access_control_level?: number | undefined
  /** Only records of the agent with this id. */
  agent_id?: number | undefined
  /** Only records of the department with this id. */
  department_id?: number | undefined
  /** Only records of the group with this id. */
  group_id?: number | undefined
  showall?: boolean | undefined
  /** Only records of the team with this id. */
  team_id?: number | undefined
  ticketonly?: boolean | undefined
}

/**
 * `GET /CannedText`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCannedText<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCannedTextParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CannedText', query, as: 'auto' }, options)
}

/** Parameters of {@link postCannedText}. */
export interface PostCannedTextParams {
  /** Records to create; one that has an `id` is updated. */
  cannedTextList: CannedText[]
}

/**
 * `POST /CannedText`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCannedText<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { cannedTextList, ...query }: PostCannedTextParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CannedText>> {
  return halo.request<CannedText, As>({ method: 'post', path: '/CannedText', query, body: cannedTextList }, options)
}

/** Parameters of {@link postCannedTextFavourite}. */
export interface PostCannedTextFavouriteParams {
  cannedTextFavouritesList: CannedTextFavourites[]
}

/**
 * `POST /CannedText/favourite`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postCannedTextFavourite<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cannedTextFavouritesList, ...query }: PostCannedTextFavouriteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/CannedText/favourite', query, body: cannedTextFavouritesList, as: 'auto' }, options)
}

/** Parameters of {@link getCannedTextById}. */
export interface GetCannedTextByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CannedText/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCannedTextById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCannedTextByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CannedText>> {
  return halo.request<CannedText, As>({ method: 'get', path: path`/CannedText/${id}`, query }, options)
}

/** Parameters of {@link deleteCannedTextById}. */
export interface DeleteCannedTextByIdParams {
  id: number
}

/**
 * `DELETE /CannedText/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCannedTextById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCannedTextByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CannedText/${id}`, query, as: 'auto' }, options)
}
