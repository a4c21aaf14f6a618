// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getCustomIntegrationRepository}. */
export type GetCustomIntegrationRepositoryParams = Record<string, never>

/**
 * `GET /CustomIntegrationRepository`
 *
 * Lists custom integrations of Halo's library, which can be copied into the tenant.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomIntegrationRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomIntegrationRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/CustomIntegrationRepository', query }, options)
}

/** Parameters of {@link paginateCustomIntegrationRepository}: those of {@link getCustomIntegrationRepository}. */
export type PaginateCustomIntegrationRepositoryParams = GetCustomIntegrationRepositoryParams

/**
 * Every record of `GET /CustomIntegrationRepository`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomIntegrationRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginateCustomIntegrationRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getCustomIntegrationRepository(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getCustomIntegrationRepositoryById}. */
export interface GetCustomIntegrationRepositoryByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the methods of the integration. */
  includemethods?: boolean | null | undefined
  module_id?: number | null | undefined
}

/**
 * `GET /CustomIntegrationRepository/{id}`
 *
 * Reads a custom integration of Halo's library.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/CustomIntegrationRepository/${id}`, query, as: byMediaType }, options)
}
