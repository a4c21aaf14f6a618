// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getPdfTemplateRepository}. */
export interface GetPdfTemplateRepositoryParams {
  licencename?: string | undefined
  type?: number | undefined
}

/**
 * `GET /PdfTemplateRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplateRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPdfTemplateRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PdfTemplateRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link getPdfTemplateRepositoryById}. */
export interface GetPdfTemplateRepositoryByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  licencename?: string | undefined
  system_use?: string | undefined
}

/**
 * `GET /PdfTemplateRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplateRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetPdfTemplateRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/PdfTemplateRepository/${id}`, query, as: 'auto' }, options)
}
