// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Certificate } from '@halopsa/schemas'

/** Parameters of {@link getCertificate}. */
export type GetCertificateParams = Record<string, never>

/**
 * `GET /Certificate`
 *
 * Lists certificates.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCertificate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCertificateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Certificate[]>> {
  return halo.request<Certificate[], As>({ method: 'get', path: '/Certificate', query }, options)
}

/** Parameters of {@link paginateCertificate}: those of {@link getCertificate}. */
export type PaginateCertificateParams = GetCertificateParams

/**
 * Every record of `GET /Certificate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCertificate(
  halo: HaloClient,
  params?: PaginateCertificateParams,
  options?: PaginateOptions,
): Pages<Certificate> {
  return paginate((_, call) => getCertificate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCertificate}. */
export interface PostCertificateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  certificateList: Certificate[]
}

/**
 * `POST /Certificate`
 *
 * Creates or updates certificates.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCertificate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { certificateList, ...query }: PostCertificateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Certificate[], Certificate>>> {
  return halo.request<Flagged<Flag, Certificate[], Certificate>, As>(withBody({ method: 'post', path: '/Certificate', query, body: certificateList }, 'certificateList'), options)
}

/** Parameters of {@link getCertificateById}. */
export interface GetCertificateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Certificate/{id}`
 *
 * Reads a certificate.
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
 * Deletes a certificate.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCertificateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCertificateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Certificate | undefined>> {
  return halo.request<Certificate | undefined, As>({ method: 'delete', path: path`/Certificate/${id}`, query, as: byMediaType }, options)
}
