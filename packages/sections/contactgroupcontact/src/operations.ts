// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Contactgroupcontacts } from '@halopsa/schemas'

/** Parameters of {@link getContactgroupcontact}. */
export type GetContactgroupcontactParams = Record<string, never>

/**
 * `GET /Contactgroupcontact`
 *
 * Lists contacts of contact groups.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getContactgroupcontact<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetContactgroupcontactParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroupcontacts[]>> {
  return halo.request<Contactgroupcontacts[], As>({ method: 'get', path: '/Contactgroupcontact', query }, options)
}

/** Parameters of {@link paginateContactgroupcontact}: those of {@link getContactgroupcontact}. */
export type PaginateContactgroupcontactParams = GetContactgroupcontactParams

/**
 * Every record of `GET /Contactgroupcontact`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateContactgroupcontact(
  halo: HaloClient,
  params?: PaginateContactgroupcontactParams,
  options?: PaginateOptions,
): Pages<Contactgroupcontacts> {
  return paginate((_, call) => getContactgroupcontact(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postContactgroupcontact}. */
export interface PostContactgroupcontactParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contactgroupcontactsList: Contactgroupcontacts[]
}

/**
 * `POST /Contactgroupcontact`
 *
 * Creates or updates contacts of contact groups.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postContactgroupcontact<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contactgroupcontactsList, ...query }: PostContactgroupcontactParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Contactgroupcontacts[], Contactgroupcontacts>>> {
  return halo.request<Flagged<Flag, Contactgroupcontacts[], Contactgroupcontacts>, As>(withBody({ method: 'post', path: '/Contactgroupcontact', query, body: contactgroupcontactsList }, 'contactgroupcontactsList'), options)
}

/** Parameters of {@link getContactgroupcontactById}. */
export interface GetContactgroupcontactByIdParams {
  id: number
}

/**
 * `GET /Contactgroupcontact/{id}`
 *
 * Reads a contact of a contact group.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getContactgroupcontactById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContactgroupcontactByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroupcontacts>> {
  return halo.request<Contactgroupcontacts, As>({ method: 'get', path: path`/Contactgroupcontact/${id}`, query }, options)
}

/** Parameters of {@link deleteContactgroupcontactById}. */
export interface DeleteContactgroupcontactByIdParams {
  id: number
}

/**
 * `DELETE /Contactgroupcontact/{id}`
 *
 * Deletes a contact of a contact group.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteContactgroupcontactById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteContactgroupcontactByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroupcontacts | undefined>> {
  return halo.request<Contactgroupcontacts | undefined, As>({ method: 'delete', path: path`/Contactgroupcontact/${id}`, query, as: byMediaType }, options)
}
