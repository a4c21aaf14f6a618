// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { LanguagePack } from '@halopsa/schemas'

/** Parameters of {@link getLanguages}. */
export interface GetLanguagesParams {
  showall?: boolean | undefined
}

/**
 * `GET /Languages`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLanguages<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLanguagesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Languages', query, as: 'auto' }, options)
}

/** Parameters of {@link postLanguages}. */
export interface PostLanguagesParams {
  /** Records to create; one that has an `id` is updated. */
  languagePackList: LanguagePack[]
}

/**
 * `POST /Languages`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postLanguages<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { languagePackList, ...query }: PostLanguagesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePack>> {
  return halo.request<LanguagePack, As>({ method: 'post', path: '/Languages', query, body: languagePackList }, options)
}

/** Parameters of {@link getLanguagesById}. */
export interface GetLanguagesByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Languages/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteLanguagesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteLanguagesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Languages/${id}`, query, as: 'auto' }, options)
}
