// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link postDocumentCreation}. */
export type PostDocumentCreationParams = Record<string, never>

/**
 * `POST /DocumentCreation`
 *
 * Starts the creation of a document; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postDocumentCreation<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostDocumentCreationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/DocumentCreation', query, as: byMediaType }, options)
}
