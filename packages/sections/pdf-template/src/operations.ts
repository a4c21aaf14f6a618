// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PdfTemplate } from '@halopsa/schemas'

/** Parameters of {@link getPdfTemplate}. */
export interface GetPdfTemplateParams {
  licencename?: string | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /PdfTemplate`
 *
 * Lists PDF templates.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPdfTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPdfTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PdfTemplate[]>> {
  return halo.request<PdfTemplate[], As>({ method: 'get', path: '/PdfTemplate', query }, options)
}

/** Parameters of {@link paginatePdfTemplate}: those of {@link getPdfTemplate}. */
export type PaginatePdfTemplateParams = GetPdfTemplateParams

/**
 * Every record of `GET /PdfTemplate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePdfTemplate(
  halo: HaloClient,
  params?: PaginatePdfTemplateParams,
  options?: PaginateOptions,
): Pages<PdfTemplate> {
  return paginate((_, call) => getPdfTemplate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPdfTemplate}. */
export interface PostPdfTemplateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  pdfTemplateList: PdfTemplate[]
}

/**
 * `POST /PdfTemplate`
 *
 * Creates or updates PDF templates.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPdfTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { pdfTemplateList, ...query }: PostPdfTemplateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PdfTemplate[], PdfTemplate>>> {
  return halo.request<Flagged<Flag, PdfTemplate[], PdfTemplate>, As>(withBody({ method: 'post', path: '/PdfTemplate', query, body: pdfTemplateList }, 'pdfTemplateList'), options)
}

/** Parameters of {@link getPdfTemplateById}. */
export interface GetPdfTemplateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  licencename?: string | null | undefined
  system_use?: string | null | undefined
}

/**
 * `GET /PdfTemplate/{id}`
 *
 * Reads a PDF template.
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
 * Deletes a PDF template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePdfTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePdfTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PdfTemplate | undefined>> {
  return halo.request<PdfTemplate | undefined, As>({ method: 'delete', path: path`/PdfTemplate/${id}`, query, as: byMediaType }, options)
}
