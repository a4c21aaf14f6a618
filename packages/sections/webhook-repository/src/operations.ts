// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getWebhookRepository}. */
export interface GetWebhookRepositoryParams {
  isazureautomation?: boolean
  type?: number
}

/**
 * `GET /WebhookRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookRepository<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWebhookRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WebhookRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link getWebhookRepositoryById}. */
export interface GetWebhookRepositoryByIdParams {
  id: string
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /WebhookRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookRepositoryById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWebhookRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/WebhookRepository/${id}`, query, as: 'auto' }, options)
}
