// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FieldGroup } from '@halopsa/schemas'

/** Parameters of {@link getFieldGroup}. */
export interface GetFieldGroupParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** With the fields of each group. */
  includefields?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
}

/**
 * `GET /FieldGroup`
 *
 * Lists field groups.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getFieldGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFieldGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldGroup[]>> {
  return halo.request<FieldGroup[], As>({ method: 'get', path: '/FieldGroup', query }, options)
}

/** Parameters of {@link paginateFieldGroup}: those of {@link getFieldGroup}. */
export type PaginateFieldGroupParams = GetFieldGroupParams

/**
 * Every record of `GET /FieldGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFieldGroup(
  halo: HaloClient,
  params?: PaginateFieldGroupParams,
  options?: PaginateOptions,
): Pages<FieldGroup> {
  return paginate((_, call) => getFieldGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFieldGroup}. */
export interface PostFieldGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  fieldGroupList: FieldGroup[]
}

/**
 * `POST /FieldGroup`
 *
 * Creates or updates field groups.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFieldGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { fieldGroupList, ...query }: PostFieldGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FieldGroup[], FieldGroup>>> {
  return halo.request<Flagged<Flag, FieldGroup[], FieldGroup>, As>(withBody({ method: 'post', path: '/FieldGroup', query, body: fieldGroupList }, 'fieldGroupList'), options)
}

/** Parameters of {@link getFieldGroupById}. */
export interface GetFieldGroupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /FieldGroup/{id}`
 *
 * Reads a field group.
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
 * Deletes a field group.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFieldGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFieldGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FieldGroup | undefined>> {
  return halo.request<FieldGroup | undefined, As>({ method: 'delete', path: path`/FieldGroup/${id}`, query, as: byMediaType }, options)
}
