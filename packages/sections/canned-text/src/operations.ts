// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CannedText, CannedTextFavourites } from '@halopsa/schemas'

/** Parameters of {@link getCannedText}. */
export interface GetCannedTextParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Only the records of the agent with this id. */
  agent_id?: number | null | undefined
  /** Only the records of the department with this id. */
  department_id?: number | null | undefined
  /** Only the records of the group with this id. */
  group_id?: number | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  /** Only the records of the team with this id. */
  team_id?: number | null | undefined
  /** Only texts for tickets. */
  ticketonly?: boolean | null | undefined
}

/**
 * `GET /CannedText`
 *
 * Lists canned texts.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCannedText<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCannedTextParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CannedText[]>> {
  return halo.request<CannedText[], As>({ method: 'get', path: '/CannedText', query }, options)
}

/** Parameters of {@link paginateCannedText}: those of {@link getCannedText}. */
export type PaginateCannedTextParams = GetCannedTextParams

/**
 * Every record of `GET /CannedText`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCannedText(
  halo: HaloClient,
  params?: PaginateCannedTextParams,
  options?: PaginateOptions,
): Pages<CannedText> {
  return paginate((_, call) => getCannedText(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCannedText}. */
export interface PostCannedTextParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  cannedTextList: CannedText[]
}

/**
 * `POST /CannedText`
 *
 * Creates or updates canned texts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCannedText<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { cannedTextList, ...query }: PostCannedTextParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CannedText[], CannedText>>> {
  return halo.request<Flagged<Flag, CannedText[], CannedText>, As>(withBody({ method: 'post', path: '/CannedText', query, body: cannedTextList }, 'cannedTextList'), options)
}

/** Parameters of {@link postCannedTextFavourite}. */
export interface PostCannedTextFavouriteParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  cannedTextFavouritesList: CannedTextFavourites[]
}

/**
 * `POST /CannedText/favourite`
 *
 * Marks canned texts as favourites of an agent.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postCannedTextFavourite<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cannedTextFavouritesList, ...query }: PostCannedTextFavouriteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/CannedText/favourite', query, body: cannedTextFavouritesList, as: byMediaType }, 'cannedTextFavouritesList'), options)
}

/** Parameters of {@link getCannedTextById}. */
export interface GetCannedTextByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CannedText/{id}`
 *
 * Reads a canned text.
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
 * Deletes a canned text.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCannedTextById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCannedTextByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CannedText | undefined>> {
  return halo.request<CannedText | undefined, As>({ method: 'delete', path: path`/CannedText/${id}`, query, as: byMediaType }, options)
}
