// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, withBody } from '@halopsa/core'
import type { LanguagePackTranslationsCustom } from '@halopsa/schemas'

/** Parameters of {@link getTranslation}. */
export type GetTranslationParams = Record<string, never>

/**
 * `GET /Translation`
 *
 * Lists custom translations.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTranslation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTranslationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LanguagePackTranslationsCustom[]>> {
  return halo.request<LanguagePackTranslationsCustom[], As>({ method: 'get', path: '/Translation', query }, options)
}

/** Parameters of {@link paginateTranslation}: those of {@link getTranslation}. */
export type PaginateTranslationParams = GetTranslationParams

/**
 * Every record of `GET /Translation`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTranslation(
  halo: HaloClient,
  params?: PaginateTranslationParams,
  options?: PaginateOptions,
): Pages<LanguagePackTranslationsCustom> {
  return paginate((_, call) => getTranslation(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTranslation}. */
export interface PostTranslationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  languagePackTranslationsCustomList: LanguagePackTranslationsCustom[]
}

/**
 * `POST /Translation`
 *
 * Creates or updates custom translations; with `_dotranslate` a service translates the text.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTranslation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { languagePackTranslationsCustomList, ...query }: PostTranslationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, LanguagePackTranslationsCustom[], LanguagePackTranslationsCustom>>> {
  return halo.request<Flagged<Flag, LanguagePackTranslationsCustom[], LanguagePackTranslationsCustom>, As>(withBody({ method: 'post', path: '/Translation', query, body: languagePackTranslationsCustomList }, 'languagePackTranslationsCustomList'), options)
}
