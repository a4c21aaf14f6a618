// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Contactgroup } from '@halopsa/schemas'

/** Parameters of {@link getContactgroup}. */
export type GetContactgroupParams = Record<string, never>

/**
 * `GET /Contactgroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getContactgroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetContactgroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Contactgroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postContactgroup}. */
export interface PostContactgroupParams {
  /** Records to create; one that has an `id` is updated. */
  contactgroupList: Contactgroup[]
}

/**
 * `POST /Contactgroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postContactgroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contactgroupList, ...query }: PostContactgroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Contactgroup>> {
  return halo.request<Contactgroup, As>({ method: 'post', path: '/Contactgroup', query, body: contactgroupList }, options)
}

/** Parameters of {@link getContactgroupById}. */
export interface GetContactgroupByIdParams {
  id: number
}

/**
 * `GET /Contactgroup/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteContactgroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteContactgroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Contactgroup/${id}`, query, as: 'auto' }, options)
}
