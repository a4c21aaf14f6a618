// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getPdfTemplateRepository}. */
export interface GetPdfTemplateRepositoryParams {
  licencename?: string
  type?: number
}

/**
 * `GET /PdfTemplateRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplateRepository<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPdfTemplateRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PdfTemplateRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link getPdfTemplateRepositoryById}. */
export interface GetPdfTemplateRepositoryByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  licencename?: string
  system_use?: string
}

/**
 * `GET /PdfTemplateRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplateRepositoryById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPdfTemplateRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/PdfTemplateRepository/${id}`, query, as: 'auto' }, options)
}
