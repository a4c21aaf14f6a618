// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Contactgroup } from '@halopsa/schemas'

/** Parameters of {@link getContactgroup}. */
export type GetContactgroupParams = Record<string, never>

/**
 * `GET /Contactgroup`
 *
 * Lists contact groups.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getContactgroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetContactgroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroup[]>> {
  return halo.request<Contactgroup[], As>({ method: 'get', path: '/Contactgroup', query }, options)
}

/** Parameters of {@link paginateContactgroup}: those of {@link getContactgroup}. */
export type PaginateContactgroupParams = GetContactgroupParams

/**
 * Every record of `GET /Contactgroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateContactgroup(
  halo: HaloClient,
  params?: PaginateContactgroupParams,
  options?: PaginateOptions,
): Pages<Contactgroup> {
  return paginate((_, call) => getContactgroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postContactgroup}. */
export interface PostContactgroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contactgroupList: Contactgroup[]
}

/**
 * `POST /Contactgroup`
 *
 * Creates or updates contact groups.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postContactgroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contactgroupList, ...query }: PostContactgroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Contactgroup[], Contactgroup>>> {
  return halo.request<Flagged<Flag, Contactgroup[], Contactgroup>, As>(withBody({ method: 'post', path: '/Contactgroup', query, body: contactgroupList }, 'contactgroupList'), options)
}

/** Parameters of {@link getContactgroupById}. */
export interface GetContactgroupByIdParams {
  id: number
}

/**
 * `GET /Contactgroup/{id}`
 *
 * Reads a contact group.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContactgroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContactgroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroup>> {
  return halo.request<Contactgroup, As>({ method: 'get', path: path`/Contactgroup/${id}`, query }, options)
}

/** Parameters of {@link deleteContactgroupById}. */
export interface DeleteContactgroupByIdParams {
  id: number
}

/**
 * `DELETE /Contactgroup/{id}`
 *
 * Deletes a contact group.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteContactgroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteContactgroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroup | undefined>> {
  return halo.request<Contactgroup | undefined, As>({ method: 'delete', path: path`/Contactgroup/${id}`, query, as: byMediaType }, options)
}
