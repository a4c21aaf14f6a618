// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FieldGroup } from '@halopsa/schemas'

/** Parameters of {@link getFieldGroup}. */
export interface GetFieldGroupParams {
  access_control_level?: number | undefined
  includefields?: boolean | undefined
  isconfig?: boolean | undefined
}

/**
 * `GET /FieldGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFieldGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFieldGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/FieldGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postFieldGroup}. */
export interface PostFieldGroupParams {
  /** Records to create; one that has an `id` is updated. */
  fieldGroupList: FieldGroup[]
}

/**
 * `POST /FieldGroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postFieldGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { fieldGroupList, ...query }: PostFieldGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldGroup>> {
  return halo.request<FieldGroup, As>({ method: 'post', path: '/FieldGroup', query, body: fieldGroupList }, options)
}

/** Parameters of {@link getFieldGroupById}. */
export interface GetFieldGroupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /FieldGroup/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFieldGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFieldGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldGroup>> {
  return halo.request<FieldGroup, As>({ method: 'get', path: path`/FieldGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteFieldGroupById}. */
export interface DeleteFieldGroupByIdParams {
  id: number
}

/**
 * `DELETE /FieldGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFieldGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/FieldGroup/${id}`, query, as: 'auto' }, options)
}
