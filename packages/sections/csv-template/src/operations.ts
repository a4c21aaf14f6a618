// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CSVTemplate } from '@halopsa/schemas'

/** Parameters of {@link getCSVTemplate}. */
export type GetCSVTemplateParams = Record<string, never>

/**
 * `GET /CSVTemplate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCSVTemplate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCSVTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CSVTemplate', query, as: 'auto' }, options)
}

/** Parameters of {@link postCSVTemplate}. */
export interface PostCSVTemplateParams {
  /** Records to create; one that has an `id` is updated. */
  cSVTemplateList: CSVTemplate[]
}

/**
 * `POST /CSVTemplate`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCSVTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { cSVTemplateList, ...query }: PostCSVTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSVTemplate>> {
  return halo.request<CSVTemplate, As>({ method: 'post', path: '/CSVTemplate', query, body: cSVTemplateList }, options)
}

/** Parameters of {@link getCSVTemplateById}. */
export interface GetCSVTemplateByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CSVTemplate/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCSVTemplateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCSVTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CSVTemplate/${id}`, query, as: 'auto' }, options)
}
