// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SecureSecretLink } from '@halopsa/schemas'

/** Parameters of {@link getSecureSecretLink}. */
export type GetSecureSecretLinkParams = Record<string, never>

/**
 * `GET /SecureSecretLink`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecureSecretLink<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecureSecretLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecureSecretLink', query, as: 'auto' }, options)
}

/** Parameters of {@link postSecureSecretLink}. */
export interface PostSecureSecretLinkParams {
  /** Records to create; one that has an `id` is updated. */
  secureSecretLinkList: SecureSecretLink[]
}

/**
 * `POST /SecureSecretLink`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSecureSecretLink<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { secureSecretLinkList, ...query }: PostSecureSecretLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecureSecretLink>> {
  return halo.request<SecureSecretLink, As>({ method: 'post', path: '/SecureSecretLink', query, body: secureSecretLinkList }, options)
}

/** Parameters of {@link getSecureSecretLinkValidate}. */
export interface GetSecureSecretLinkValidateParams {
  passphrase?: string | undefined
  token?: string | undefined
}

/**
 * `GET /SecureSecretLink/validate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecureSecretLinkValidate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecureSecretLinkValidateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecureSecretLink/validate', query, as: 'auto' }, options)
}

/** Parameters of {@link getSecureSecretLinkById}. */
export interface GetSecureSecretLinkByIdParams {
  id: number
}

/**
 * `GET /SecureSecretLink/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSecureSecretLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSecureSecretLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecureSecretLink>> {
  return halo.request<SecureSecretLink, As>({ method: 'get', path: path`/SecureSecretLink/${id}`, query }, options)
}

/** Parameters of {@link deleteSecureSecretLinkById}. */
export interface DeleteSecureSecretLinkByIdParams {
  id: number
}

/**
 * `DELETE /SecureSecretLink/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSecureSecretLinkById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSecureSecretLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SecureSecretLink/${id}`, query, as: 'auto' }, options)
}
