// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LanguagePackTranslationsCustom } from '@halopsa/schemas'

/** Parameters of {@link getTranslation}. */
export type GetTranslationParams = Record<string, never>

/**
 * `GET /Translation`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTranslation<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTranslationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Translation', query, as: 'auto' }, options)
}

/** Parameters of {@link postTranslation}. */
export interface PostTranslationParams {
  /** Records to create; one that has an `id` is updated. */
  languagePackTranslationsCustomList: LanguagePackTranslationsCustom[]
}

/**
 * `POST /Translation`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTranslation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { languagePackTranslationsCustomList, ...query }: PostTranslationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePackTranslationsCustom>> {
  return halo.request<LanguagePackTranslationsCustom, As>({ method: 'post', path: '/Translation', query, body: languagePackTranslationsCustomList }, options)
}
