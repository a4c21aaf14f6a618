// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { VirtualAgent } from '@halopsa/schemas'

/** Parameters of {@link getVirtualAgent}. */
export type GetVirtualAgentParams = Record<string, never>

/**
 * `GET /VirtualAgent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVirtualAgent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVirtualAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VirtualAgent', query, as: 'auto' }, options)
}

/** Parameters of {@link postVirtualAgent}. */
export interface PostVirtualAgentParams {
  /** Records to create; one that has an `id` is updated. */
  virtualAgentList: VirtualAgent[]
}

/**
 * `POST /VirtualAgent`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postVirtualAgent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { virtualAgentList, ...query }: PostVirtualAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirtualAgent>> {
  return halo.request<VirtualAgent, As>({ method: 'post', path: '/VirtualAgent', query, body: virtualAgentList }, options)
}

/** Parameters of {@link getVirtualAgentById}. */
export interface GetVirtualAgentByIdParams {
  id: string
}

/**
 * `GET /VirtualAgent/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVirtualAgentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVirtualAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirtualAgent>> {
  return halo.request<VirtualAgent, As>({ method: 'get', path: path`/VirtualAgent/${id}`, query }, options)
}

/** Parameters of {@link deleteVirtualAgentById}. */
export interface DeleteVirtualAgentByIdParams {
  id: string
}

/**
 * `DELETE /VirtualAgent/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteVirtualAgentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteVirtualAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/VirtualAgent/${id}`, query, as: 'auto' }, options)
}
