// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link getKBArticleAnon}. */
export type GetKBArticleAnonParams = Record<string, never>

/**
 * `GET /KBArticleAnon`
 *
 * Lists knowledge base articles that are public, without a login.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getKBArticleAnon<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKBArticleAnonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KBArticleAnon', query, as: byMediaType }, options)
}

/** Parameters of {@link getKBArticleAnonSlug}. */
export interface GetKBArticleAnonSlugParams {
  slug: string
}

/**
 * `GET /KBArticleAnon/{slug}`
 *
 * Reads one public knowledge base article by the last part of its address.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getKBArticleAnonSlug<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { slug, ...query }: GetKBArticleAnonSlugParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/KBArticleAnon/${slug}`, query, as: byMediaType }, options)
}
