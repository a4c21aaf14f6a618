// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Qualification } from '@halopsa/schemas'

/** Parameters of {@link getQualification}. */
export interface GetQualificationParams {
  includecriteriainfo?: boolean | undefined
}

/**
 * `GET /Qualification`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getQualification<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetQualificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Qualification', query, as: 'auto' }, options)
}

/** Parameters of {@link postQualification}. */
export interface PostQualificationParams {
  /** Records to create; one that has an `id` is updated. */
  qualificationList: Qualification[]
}

/**
 * `POST /Qualification`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postQualification<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { qualificationList, ...query }: PostQualificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Qualification>> {
  return halo.request<Qualification, As>({ method: 'post', path: '/Qualification', query, body: qualificationList }, options)
}

/** Parameters of {@link getQualificationById}. */
export interface GetQualificationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Qualification/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getQualificationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQualificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Qualification>> {
  return halo.request<Qualification, As>({ method: 'get', path: path`/Qualification/${id}`, query }, options)
}

/** Parameters of {@link deleteQualificationById}. */
export interface DeleteQualificationByIdParams {
  id: number
}

/**
 * `DELETE /Qualification/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteQualificationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteQualificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Qualification/${id}`, query, as: 'auto' }, options)
}
