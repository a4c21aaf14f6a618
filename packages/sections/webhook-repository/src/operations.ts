// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getWebhookRepository}. */
export interface GetWebhookRepositoryParams {
  isazureautomation?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /WebhookRepository`
 *
 * Lists webhooks and runbooks of Halo's library.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getWebhookRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWebhookRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/WebhookRepository', query }, options)
}

/** Parameters of {@link paginateWebhookRepository}: those of {@link getWebhookRepository}. */
export type PaginateWebhookRepositoryParams = GetWebhookRepositoryParams

/**
 * Every record of `GET /WebhookRepository`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWebhookRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginateWebhookRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getWebhookRepository(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getWebhookRepositoryById}. */
export interface GetWebhookRepositoryByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /WebhookRepository/{id}`
 *
 * Reads a webhook or runbook of Halo's library.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetWebhookRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/WebhookRepository/${id}`, query, as: byMediaType }, options)
}
