// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PdfTemplate } from '@halopsa/schemas'

/** Parameters of {@link getPdfTemplate}. */
export interface GetPdfTemplateParams {
  licencename?: string | undefined
  type?: number | undefined
}

/**
 * `GET /PdfTemplate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPdfTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PdfTemplate', query, as: 'auto' }, options)
}

/** Parameters of {@link postPdfTemplate}. */
export interface PostPdfTemplateParams {
  /** Records to create; one that has an `id` is updated. */
  pdfTemplateList: PdfTemplate[]
}

/**
 * `POST /PdfTemplate`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPdfTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { pdfTemplateList, ...query }: PostPdfTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PdfTemplate>> {
  return halo.request<PdfTemplate, As>({ method: 'post', path: '/PdfTemplate', query, body: pdfTemplateList }, options)
}

/** Parameters of {@link getPdfTemplateById}. */
export interface GetPdfTemplateByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  licencename?: string | undefined
  system_use?: string | undefined
}

/**
 * `GET /PdfTemplate/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPdfTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPdfTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PdfTemplate>> {
  return halo.request<PdfTemplate, As>({ method: 'get', path: path`/PdfTemplate/${id}`, query }, options)
}

/** Parameters of {@link deletePdfTemplateById}. */
export interface DeletePdfTemplateByIdParams {
  id: number
}

/**
 * `DELETE /PdfTemplate/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePdfTemplateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePdfTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PdfTemplate/${id}`, query, as: 'auto' }, options)
}
