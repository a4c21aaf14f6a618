// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ConnectedInstance } from '@halopsa/schemas'

/** Parameters of {@link getConnectedInstance}. */
export type GetConnectedInstanceParams = Record<string, never>

/**
 * `GET /ConnectedInstance`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getConnectedInstance<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConnectedInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ConnectedInstance', query, as: 'auto' }, options)
}

/** Parameters of {@link postConnectedInstance}. */
export interface PostConnectedInstanceParams {
  connectedInstanceList: ConnectedInstance[]
}

/**
 * `POST /ConnectedInstance`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postConnectedInstance<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { connectedInstanceList, ...query }: PostConnectedInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConnectedInstance>> {
  return halo.request<ConnectedInstance, As>({ method: 'post', path: '/ConnectedInstance', query, body: connectedInstanceList }, options)
}

/** Parameters of {@link getConnectedInstanceById}. */
export interface GetConnectedInstanceByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ConnectedInstance/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getConnectedInstanceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConnectedInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConnectedInstance>> {
  return halo.request<ConnectedInstance, As>({ method: 'get', path: path`/ConnectedInstance/${id}`, query }, options)
}

/** Parameters of {@link deleteConnectedInstanceById}. */
export interface DeleteConnectedInstanceByIdParams {
  id: number
}

/**
 * `DELETE /ConnectedInstance/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConnectedInstanceById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConnectedInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConnectedInstance/${id}`, query, as: 'auto' }, options)
}
