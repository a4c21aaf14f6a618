// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SQLImport } from '@halopsa/schemas'

/** Parameters of {@link getSQLImport}. */
export interface GetSQLImportParams {
  clientidoverride?: string | undefined
  integratorenabled?: boolean | undefined
  showpositiveonly?: boolean | undefined
}

/**
 * `GET /SQLImport`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSQLImport<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSQLImportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SQLImport', query, as: 'auto' }, options)
}

/** Parameters of {@link postSQLImport}. */
export interface PostSQLImportParams {
  /** Records to create; one that has an `id` is updated. */
  sQLImportList: SQLImport[]
}

/**
 * `POST /SQLImport`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSQLImport<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sQLImportList, ...query }: PostSQLImportParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SQLImport>> {
  return halo.request<SQLImport, As>({ method: 'post', path: '/SQLImport', query, body: sQLImportList }, options)
}

/** Parameters of {@link getSQLImportById}. */
export interface GetSQLImportByIdParams {
  id: number
  clientidoverride?: string | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SQLImport/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSQLImportById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSQLImportByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SQLImport/${id}`, query, as: 'auto' }, options)
}
