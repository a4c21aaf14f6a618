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
export async function getConnectedInstance<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetConnectedInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ConnectedInstance', query, as: 'auto' }, options)
}

/** Parameters of {@link postConnectedInstance}. */
export interface PostConnectedInstanceParams {
  /** Records to create; one that has an `id` is updated. */
  connectedInstanceList: ConnectedInstance[]
}

/**
 * `POST /ConnectedInstance`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ConnectedInstance/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteConnectedInstanceById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteConnectedInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConnectedInstance/${id}`, query, as: 'auto' }, options)
}
