// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { KeyVault } from '@halopsa/schemas'

/** Parameters of {@link getKeyVault}. */
export type GetKeyVaultParams = Record<string, never>

/**
 * `GET /KeyVault`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getKeyVault<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKeyVaultParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KeyVault', query, as: 'auto' }, options)
}

/** Parameters of {@link postKeyVault}. */
export interface PostKeyVaultParams {
  /** Records to create; one that has an `id` is updated. */
  keyVaultList: KeyVault[]
}

/**
 * `POST /KeyVault`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postKeyVault<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { keyVaultList, ...query }: PostKeyVaultParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyVault>> {
  return halo.request<KeyVault, As>({ method: 'post', path: '/KeyVault', query, body: keyVaultList }, options)
}

/** Parameters of {@link getKeyVaultById}. */
export interface GetKeyVaultByIdParams {
  id: number
}

/**
 * `GET /KeyVault/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKeyVaultById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKeyVaultByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KeyVault>> {
  return halo.request<KeyVault, As>({ method: 'get', path: path`/KeyVault/${id}`, query }, options)
}

/** Parameters of {@link deleteKeyVaultById}. */
export interface DeleteKeyVaultByIdParams {
  id: number
}

/**
 * `DELETE /KeyVault/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKeyVaultById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteKeyVaultByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KeyVault/${id}`, query, as: 'auto' }, options)
}
