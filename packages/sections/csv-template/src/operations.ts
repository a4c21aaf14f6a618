// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CSVTemplate } from '@halopsa/schemas'

/** Parameters of {@link getCSVTemplate}. */
export type GetCSVTemplateParams = Record<string, never>

/**
 * `GET /CSVTemplate`
 *
 * Lists CSV templates.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCSVTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCSVTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSVTemplate[]>> {
  return halo.request<CSVTemplate[], As>({ method: 'get', path: '/CSVTemplate', query }, options)
}

/** Parameters of {@link paginateCSVTemplate}: those of {@link getCSVTemplate}. */
export type PaginateCSVTemplateParams = GetCSVTemplateParams

/**
 * Every record of `GET /CSVTemplate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCSVTemplate(
  halo: HaloClient,
  params?: PaginateCSVTemplateParams,
  options?: PaginateOptions,
): Pages<CSVTemplate> {
  return paginate((_, call) => getCSVTemplate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCSVTemplate}. */
export interface PostCSVTemplateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  cSVTemplateList: CSVTemplate[]
}

/**
 * `POST /CSVTemplate`
 *
 * Creates or updates CSV templates.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCSVTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { cSVTemplateList, ...query }: PostCSVTemplateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CSVTemplate[], CSVTemplate>>> {
  return halo.request<Flagged<Flag, CSVTemplate[], CSVTemplate>, As>(withBody({ method: 'post', path: '/CSVTemplate', query, body: cSVTemplateList }, 'cSVTemplateList'), options)
}

/** Parameters of {@link getCSVTemplateById}. */
export interface GetCSVTemplateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CSVTemplate/{id}`
 *
 * Reads a CSV template.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCSVTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCSVTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSVTemplate>> {
  return halo.request<CSVTemplate, As>({ method: 'get', path: path`/CSVTemplate/${id}`, query }, options)
}

/** Parameters of {@link deleteCSVTemplateById}. */
export interface DeleteCSVTemplateByIdParams {
  id: number
}

/**
 * `DELETE /CSVTemplate/{id}`
 *
 * Deletes a CSV template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCSVTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCSVTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSVTemplate | undefined>> {
  return halo.request<CSVTemplate | undefined, As>({ method: 'delete', path: path`/CSVTemplate/${id}`, query, as: byMediaType }, options)
}
