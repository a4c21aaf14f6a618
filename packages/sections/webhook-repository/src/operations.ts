// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getWebhookRepository}. */
export interface GetWebhookRepositoryParams {
  isazureautomation?: boolean | undefined
  type?: number | undefined
}

/**
 * `GET /WebhookRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWebhookRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WebhookRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link getWebhookRepositoryById}. */
export interface GetWebhookRepositoryByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /WebhookRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetWebhookRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/WebhookRepository/${id}`, query, as: 'auto' }, options)
}
