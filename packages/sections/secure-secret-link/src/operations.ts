// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SecureSecretLink } from '@halopsa/schemas'

/** Parameters of {@link getSecureSecretLink}. */
export type GetSecureSecretLinkParams = Record<string, never>

/**
 * `GET /SecureSecretLink`
 *
 * Lists links to shared secrets.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSecureSecretLink<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSecureSecretLinkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecureSecretLink[]>> {
  return halo.request<SecureSecretLink[], As>({ method: 'get', path: '/SecureSecretLink', query }, options)
}

/** Parameters of {@link paginateSecureSecretLink}: those of {@link getSecureSecretLink}. */
export type PaginateSecureSecretLinkParams = GetSecureSecretLinkParams

/**
 * Every record of `GET /SecureSecretLink`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSecureSecretLink(
  halo: HaloClient,
  params?: PaginateSecureSecretLinkParams,
  options?: PaginateOptions,
): Pages<SecureSecretLink> {
  return paginate((_, call) => getSecureSecretLink(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSecureSecretLink}. */
export interface PostSecureSecretLinkParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  secureSecretLinkList: SecureSecretLink[]
}

/**
 * `POST /SecureSecretLink`
 *
 * Creates or updates links to shared secrets.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSecureSecretLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { secureSecretLinkList, ...query }: PostSecureSecretLinkParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SecureSecretLink[], SecureSecretLink>>> {
  return halo.request<Flagged<Flag, SecureSecretLink[], SecureSecretLink>, As>(withBody({ method: 'post', path: '/SecureSecretLink', query, body: secureSecretLinkList }, 'secureSecretLinkList'), options)
}

/** Parameters of {@link getSecureSecretLinkValidate}. */
export interface GetSecureSecretLinkValidateParams {
  passphrase?: string | null | undefined
  token?: string | null | undefined
}

/**
 * `GET /SecureSecretLink/validate`
 *
 * Checks the `token` and `passphrase` of a link to a shared secret, and counts the attempt.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSecureSecretLinkValidate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSecureSecretLinkValidateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SecureSecretLink/validate', query, as: byMediaType }, options)
}

/** Parameters of {@link getSecureSecretLinkById}. */
export interface GetSecureSecretLinkByIdParams {
  id: number
}

/**
 * `GET /SecureSecretLink/{id}`
 *
 * Reads a link to a shared secret.
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
 * Deletes a link to a shared secret.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSecureSecretLinkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSecureSecretLinkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SecureSecretLink | undefined>> {
  return halo.request<SecureSecretLink | undefined, As>({ method: 'delete', path: path`/SecureSecretLink/${id}`, query, as: byMediaType }, options)
}
