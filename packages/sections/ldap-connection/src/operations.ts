// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { LDAPConnection } from '@halopsa/schemas'

/** Parameters of {@link getLDAPConnection}. */
export interface GetLDAPConnectionParams {
  clientidoverride?: string | undefined
}

/**
 * `GET /LDAPConnection`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getLDAPConnection<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLDAPConnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LDAPConnection', query, as: 'auto' }, options)
}

/** Parameters of {@link postLDAPConnection}. */
export interface PostLDAPConnectionParams {
  /** Records to create; one that has an `id` is updated. */
  lDAPConnectionList: LDAPConnection[]
}

/**
 * `POST /LDAPConnection`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  clientidoverride?: string | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /LDAPConnection/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
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
export async function deleteLDAPConnectionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteLDAPConnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/LDAPConnection/${id}`, query, as: 'auto' }, options)
}
