// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ImportCsv } from '@halopsa/schemas'

/** Parameters of {@link getImportCSV}. */
export interface GetImportCSVParams {
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** Only the records of the type with this id. */
  type_id?: number | null | undefined
}

/**
 * `GET /ImportCSV`
 *
 * Lists profiles for importing CSV files.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getImportCSV<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetImportCSVParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ImportCsv[]>> {
  return halo.request<ImportCsv[], As>({ method: 'get', path: '/ImportCSV', query }, options)
}

/** Parameters of {@link paginateImportCSV}: those of {@link getImportCSV}. */
export type PaginateImportCSVParams = GetImportCSVParams

/**
 * Every record of `GET /ImportCSV`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateImportCSV(
  halo: HaloClient,
  params?: PaginateImportCSVParams,
  options?: PaginateOptions,
): Pages<ImportCsv> {
  return paginate((_, call) => getImportCSV(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postImportCSV}. */
export interface PostImportCSVParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  importCsvList: ImportCsv[]
}

/**
 * `POST /ImportCSV`
 *
 * Creates or updates profiles for importing CSV files.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postImportCSV<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { importCsvList, ...query }: PostImportCSVParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ImportCsv[], ImportCsv>>> {
  return halo.request<Flagged<Flag, ImportCsv[], ImportCsv>, As>(withBody({ method: 'post', path: '/ImportCSV', query, body: importCsvList }, 'importCsvList'), options)
}

/** Parameters of {@link getImportCSVById}. */
export interface GetImportCSVByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ImportCSV/{id}`
 *
 * Reads a profile for importing CSV files.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getImportCSVById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetImportCSVByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ImportCsv>> {
  return halo.request<ImportCsv, As>({ method: 'get', path: path`/ImportCSV/${id}`, query }, options)
}

/** Parameters of {@link deleteImportCSVById}. */
export interface DeleteImportCSVByIdParams {
  id: number
}

/**
 * `DELETE /ImportCSV/{id}`
 *
 * Deletes a profile for importing CSV files.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteImportCSVById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteImportCSVByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ImportCsv | undefined>> {
  return halo.request<ImportCsv | undefined, As>({ method: 'delete', path: path`/ImportCSV/${id}`, query, as: byMediaType }, options)
}
