// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ImportCsv } from '@halopsa/schemas'

/** Parameters of {@link getImportCSV}. */
export interface GetImportCSVParams {
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  /** Only records of the type with this id. */
  type_id?: number | undefined
}

/**
 * `GET /ImportCSV`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getImportCSV<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetImportCSVParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ImportCSV', query, as: 'auto' }, options)
}

/** Parameters of {@link postImportCSV}. */
export interface PostImportCSVParams {
  /** Records to create; one that has an `id` is updated. */
  importCsvList: ImportCsv[]
}

/**
 * `POST /ImportCSV`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postImportCSV<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { importCsvList, ...query }: PostImportCSVParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ImportCsv>> {
  return halo.request<ImportCsv, As>({ method: 'post', path: '/ImportCSV', query, body: importCsvList }, options)
}

/** Parameters of {@link getImportCSVById}. */
export interface GetImportCSVByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ImportCSV/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteImportCSVById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteImportCSVByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ImportCSV/${id}`, query, as: 'auto' }, options)
}
