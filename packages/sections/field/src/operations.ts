// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Field } from '@halopsa/schemas'

/** Parameters of {@link getField}. */
export interface GetFieldParams {
  kind?: string | undefined
  /** Only records of the type with this id. */
  type_id?: number | undefined
}

/**
 * `GET /Field`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Field', query, as: 'auto' }, options)
}

/** Parameters of {@link postField}. */
export interface PostFieldParams {
  /** Records to create; one that has an `id` is updated. */
  fieldList: Field[]
}

/**
 * `POST /Field`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postField<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { fieldList, ...query }: PostFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Field>> {
  return halo.request<Field, As>({ method: 'post', path: '/Field', query, body: fieldList }, options)
}

/** Parameters of {@link postFieldAddFieldToAllById}. */
export interface PostFieldAddFieldToAllByIdParams {
  id: number
}

/**
 * `POST /Field/AddFieldToAll/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postFieldAddFieldToAllById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: PostFieldAddFieldToAllByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Field/AddFieldToAll/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getFieldById}. */
export interface GetFieldByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  kind?: string | undefined
}

/**
 * `GET /Field/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFieldById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFieldByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Field>> {
  return halo.request<Field, As>({ method: 'get', path: path`/Field/${id}`, query }, options)
}

/** Parameters of {@link deleteFieldById}. */
export interface DeleteFieldByIdParams {
  id: number
  kind?: string | undefined
}

/**
 * `DELETE /Field/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFieldById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Field/${id}`, query, as: 'auto' }, options)
}
