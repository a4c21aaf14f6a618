// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { LDAPConnection } from '@halopsa/schemas'

/** Parameters of {@link getLDAPConnection}. */
export interface GetLDAPConnectionParams {
  clientidoverride?: string
}

/**
 * `GET /LDAPConnection`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLDAPConnection<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLDAPConnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LDAPConnection', query, as: 'auto' }, options)
}

/** Parameters of {@link postLDAPConnection}. */
export interface PostLDAPConnectionParams {
  lDAPConnectionList: LDAPConnection[]
}

/**
 * `POST /LDAPConnection`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postLDAPConnection<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { lDAPConnectionList, ...query }: PostLDAPConnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LDAPConnection>> {
  return halo.request<LDAPConnection, As>({ method: 'post', path: '/LDAPConnection', query, body: lDAPConnectionList }, options)
}

/** Parameters of {@link getLDAPConnectionById}. */
export interface GetLDAPConnectionByIdParams {
  id: number
  clientidoverride?: string
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /LDAPConnection/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getLDAPConnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetLDAPConnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LDAPConnection>> {
  return halo.request<LDAPConnection, As>({ method: 'get', path: path`/LDAPConnection/${id}`, query }, options)
}

/** Parameters of {@link deleteLDAPConnectionById}. */
export interface DeleteLDAPConnectionByIdParams {
  id: number
}

/**
 * `DELETE /LDAPConnection/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteLDAPConnectionById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteLDAPConnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/LDAPConnection/${id}`, query, as: 'auto' }, options)
}
