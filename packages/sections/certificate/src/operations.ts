// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Certificate } from '@halopsa/schemas'

/** Parameters of {@link getCertificate}. */
export type GetCertificateParams = Record<string, never>

/**
 * `GET /Certificate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCertificate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCertificateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Certificate', query, as: 'auto' }, options)
}

/** Parameters of {@link postCertificate}. */
export interface PostCertificateParams {
  /** Records to create; one that has an `id` is updated. */
  certificateList: Certificate[]
}

/**
 * `POST /Certificate`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCertificate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { certificateList, ...query }: PostCertificateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Certificate>> {
  return halo.request<Certificate, As>({ method: 'post', path: '/Certificate', query, body: certificateList }, options)
}

/** Parameters of {@link getCertificateById}. */
export interface GetCertificateByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Certificate/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCertificateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCertificateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Certificate>> {
  return halo.request<Certificate, As>({ method: 'get', path: path`/Certificate/${id}`, query }, options)
}

/** Parameters of {@link deleteCertificateById}. */
export interface DeleteCertificateByIdParams {
  id: number
}

/**
 * `DELETE /Certificate/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCertificateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCertificateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Certificate/${id}`, query, as: 'auto' }, options)
}
