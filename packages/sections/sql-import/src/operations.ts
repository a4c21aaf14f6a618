// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SQLImport } from '@halopsa/schemas'

/** Parameters of {@link getSQLImport}. */
export interface GetSQLImportParams {
  clientidoverride?: string | null | undefined
  integratorenabled?: boolean | null | undefined
  showpositiveonly?: boolean | null | undefined
}

/**
 * `GET /SQLImport`
 *
 * Lists SQL imports.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSQLImport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSQLImportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SQLImport[]>> {
  return halo.request<SQLImport[], As>({ method: 'get', path: '/SQLImport', query }, options)
}

/** Parameters of {@link paginateSQLImport}: those of {@link getSQLImport}. */
export type PaginateSQLImportParams = GetSQLImportParams

/**
 * Every record of `GET /SQLImport`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSQLImport(
  halo: HaloClient,
  params?: PaginateSQLImportParams,
  options?: PaginateOptions,
): Pages<SQLImport> {
  return paginate((_, call) => getSQLImport(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSQLImport}. */
export interface PostSQLImportParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sQLImportList: SQLImport[]
}

/**
 * `POST /SQLImport`
 *
 * Creates or updates SQL imports.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSQLImport<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sQLImportList, ...query }: PostSQLImportParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SQLImport[], SQLImport>>> {
  return halo.request<Flagged<Flag, SQLImport[], SQLImport>, As>(withBody({ method: 'post', path: '/SQLImport', query, body: sQLImportList }, 'sQLImportList'), options)
}

/** Parameters of {@link getSQLImportById}. */
export interface GetSQLImportByIdParams {
  id: number
  clientidoverride?: string | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SQLImport/{id}`
 *
 * Reads an SQL import.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSQLImportById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSQLImportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SQLImport>> {
  return halo.request<SQLImport, As>({ method: 'get', path: path`/SQLImport/${id}`, query }, options)
}

/** Parameters of {@link deleteSQLImportById}. */
export interface DeleteSQLImportByIdParams {
  id: number
}

/**
 * `DELETE /SQLImport/{id}`
 *
 * Deletes an SQL import.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSQLImportById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSQLImportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SQLImport | undefined>> {
  return halo.request<SQLImport | undefined, As>({ method: 'delete', path: path`/SQLImport/${id}`, query, as: byMediaType }, options)
}
