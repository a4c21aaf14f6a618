// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { LanguagePack } from '@halopsa/schemas'

/** Parameters of {@link getAzureTranslateCustomTranslate}. */
export type GetAzureTranslateCustomTranslateParams = Record<string, never>

/**
 * `GET /AzureTranslate/CustomTranslate`
 *
 * Has a text translated by Azure; which parameters it takes is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAzureTranslateCustomTranslate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAzureTranslateCustomTranslateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AzureTranslate/CustomTranslate', query, as: byMediaType }, options)
}

/** Parameters of {@link postAzureTranslateLanguagePackTranslate}. */
export interface PostAzureTranslateLanguagePackTranslateParams {
  languagePack: LanguagePack
}

/**
 * `POST /AzureTranslate/LanguagePackTranslate`
 *
 * Has the texts of a language pack translated by Azure.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAzureTranslateLanguagePackTranslate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { languagePack, ...query }: PostAzureTranslateLanguagePackTranslateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/AzureTranslate/LanguagePackTranslate', query, body: languagePack, as: byMediaType }, 'languagePack'), options)
}
