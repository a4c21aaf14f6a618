// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { LanguagePack } from '@halopsa/schemas'

/** Parameters of {@link getLanguages}. */
export interface GetLanguagesParams {
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
}

/**
 * `GET /Languages`
 *
 * Lists language packs.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getLanguages<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLanguagesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePack[]>> {
  return halo.request<LanguagePack[], As>({ method: 'get', path: '/Languages', query }, options)
}

/** Parameters of {@link paginateLanguages}: those of {@link getLanguages}. */
export type PaginateLanguagesParams = GetLanguagesParams

/**
 * Every record of `GET /Languages`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateLanguages(
  halo: HaloClient,
  params?: PaginateLanguagesParams,
  options?: PaginateOptions,
): Pages<LanguagePack> {
  return paginate((_, call) => getLanguages(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postLanguages}. */
export interface PostLanguagesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  languagePackList: LanguagePack[]
}

/**
 * `POST /Languages`
 *
 * Creates or updates language packs.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postLanguages<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { languagePackList, ...query }: PostLanguagesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, LanguagePack[], LanguagePack>>> {
  return halo.request<Flagged<Flag, LanguagePack[], LanguagePack>, As>(withBody({ method: 'post', path: '/Languages', query, body: languagePackList }, 'languagePackList'), options)
}

/** Parameters of {@link getLanguagesById}. */
export interface GetLanguagesByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Languages/{id}`
 *
 * Reads a language pack.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getLanguagesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetLanguagesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePack>> {
  return halo.request<LanguagePack, As>({ method: 'get', path: path`/Languages/${id}`, query }, options)
}

/** Parameters of {@link deleteLanguagesById}. */
export interface DeleteLanguagesByIdParams {
  id: number
}

/**
 * `DELETE /Languages/{id}`
 *
 * Deletes a language pack.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteLanguagesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteLanguagesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePack | undefined>> {
  return halo.request<LanguagePack | undefined, As>({ method: 'delete', path: path`/Languages/${id}`, query, as: byMediaType }, options)
}
