// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Contactgroupcontacts } from '@halopsa/schemas'

/** Parameters of {@link getContactgroupcontact}. */
export type GetContactgroupcontactParams = Record<string, never>

/**
 * `GET /Contactgroupcontact`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getContactgroupcontact<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetContactgroupcontactParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Contactgroupcontact', query, as: 'auto' }, options)
}

/** Parameters of {@link postContactgroupcontact}. */
export interface PostContactgroupcontactParams {
  /** Records to create; one that has an `id` is updated. */
  contactgroupcontactsList: Contactgroupcontacts[]
}

/**
 * `POST /Contactgroupcontact`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postContactgroupcontact<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contactgroupcontactsList, ...query }: PostContactgroupcontactParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroupcontacts>> {
  return halo.request<Contactgroupcontacts, As>({ method: 'post', path: '/Contactgroupcontact', query, body: contactgroupcontactsList }, options)
}

/** Parameters of {@link getContactgroupcontactById}. */
export interface GetContactgroupcontactByIdParams {
  id: number
}

/**
 * `GET /Contactgroupcontact/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteContactgroupcontactById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteContactgroupcontactByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Contactgroupcontact/${id}`, query, as: 'auto' }, options)
}
