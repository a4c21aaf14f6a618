// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NHServerConfig } from '@halopsa/schemas'

/** Parameters of {@link getNhserverconfig}. */
export type GetNhserverconfigParams = Record<string, never>

/**
 * `GET /Nhserverconfig`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNhserverconfig<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNhserverconfigParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Nhserverconfig', query, as: 'auto' }, options)
}

/** Parameters of {@link postNhserverconfig}. */
export interface PostNhserverconfigParams {
  /** Records to create; one that has an `id` is updated. */
  nHServerConfigList: NHServerConfig[]
}

/**
 * `POST /Nhserverconfig`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postNhserverconfig<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nHServerConfigList, ...query }: PostNhserverconfigParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHServerConfig>> {
  return halo.request<NHServerConfig, As>({ method: 'post', path: '/Nhserverconfig', query, body: nHServerConfigList }, options)
}

/** Parameters of {@link getNhserverconfigById}. */
export interface GetNhserverconfigByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Nhserverconfig/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getNhserverconfigById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNhserverconfigByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHServerConfig>> {
  return halo.request<NHServerConfig, As>({ method: 'get', path: path`/Nhserverconfig/${id}`, query }, options)
}

/** Parameters of {@link deleteNhserverconfigById}. */
export interface DeleteNhserverconfigByIdParams {
  id: number
}

/**
 * `DELETE /Nhserverconfig/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteNhserverconfigById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteNhserverconfigByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Nhserverconfig/${id}`, query, as: 'auto' }, options)
}
