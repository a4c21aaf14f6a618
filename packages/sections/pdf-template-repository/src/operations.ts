// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getPdfTemplateRepository}. */
export interface GetPdfTemplateRepositoryParams {
  licencename?: string | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /PdfTemplateRepository`
 *
 * Lists PDF templates of Halo's library.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPdfTemplateRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPdfTemplateRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/PdfTemplateRepository', query }, options)
}

/** Parameters of {@link paginatePdfTemplateRepository}: those of {@link getPdfTemplateRepository}. */
export type PaginatePdfTemplateRepositoryParams = GetPdfTemplateRepositoryParams

/**
 * Every record of `GET /PdfTemplateRepository`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePdfTemplateRepository<T = unknown>(
  halo: HaloClient,
  params?: PaginatePdfTemplateRepositoryParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getPdfTemplateRepository(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getPdfTemplateRepositoryById}. */
export interface GetPdfTemplateRepositoryByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  licencename?: string | null | undefined
  system_use?: string | null | undefined
}

/**
 * `GET /PdfTemplateRepository/{id}`
 *
 * Reads a PDF template of Halo's library.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getPdfTemplateRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetPdfTemplateRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/PdfTemplateRepository/${id}`, query, as: byMediaType }, options)
}
