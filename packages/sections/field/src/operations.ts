// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Field } from '@halopsa/schemas'

/** Parameters of {@link getField}. */
export interface GetFieldParams {
  kind?: string | null | undefined
  /** Only the records of the type with this id. */
  type_id?: number | null | undefined
}

/**
 * `GET /Field`
 *
 * Lists fields of assets; `kind` and `type_id` limit them.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getField<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Field[]>> {
  return halo.request<Field[], As>({ method: 'get', path: '/Field', query }, options)
}

/** Parameters of {@link paginateField}: those of {@link getField}. */
export type PaginateFieldParams = GetFieldParams

/**
 * Every record of `GET /Field`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateField(
  halo: HaloClient,
  params?: PaginateFieldParams,
  options?: PaginateOptions,
): Pages<Field> {
  return paginate((_, call) => getField(halo, params, call), { key: ['kind', 'id'], pages: false }, options)
}

/** Parameters of {@link postField}. */
export interface PostFieldParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  fieldList: Field[]
}

/**
 * `POST /Field`
 *
 * Creates or updates fields of assets.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postField<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { fieldList, ...query }: PostFieldParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Field[], Field>>> {
  return halo.request<Flagged<Flag, Field[], Field>, As>(withBody({ method: 'post', path: '/Field', query, body: fieldList }, 'fieldList'), options)
}

/** Parameters of {@link postFieldAddFieldToAllById}. */
export interface PostFieldAddFieldToAllByIdParams {
  id: number
}

/**
 * `POST /Field/AddFieldToAll/{id}`
 *
 * Adds a field to all asset types.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postFieldAddFieldToAllById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: PostFieldAddFieldToAllByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/Field/AddFieldToAll/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getFieldById}. */
export interface GetFieldByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  kind?: string | null | undefined
}

/**
 * `GET /Field/{id}`
 *
 * Reads one field of assets; `kind` says of which kind it is.
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
  kind?: string | null | undefined
}

/**
 * `DELETE /Field/{id}`
 *
 * Deletes one field of assets; `kind` is required in the query.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFieldById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Field | undefined>> {
  return halo.request<Field | undefined, As>({ method: 'delete', path: path`/Field/${id}`, query, as: byMediaType }, options)
}
