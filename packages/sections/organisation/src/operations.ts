// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Organisation } from '@halopsa/schemas'

/** Parameters of {@link getOrganisation}. */
export type GetOrganisationParams = Record<string, never>

/**
 * `GET /Organisation`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOrganisation<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOrganisationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Organisation', query, as: 'auto' }, options)
}

/** Parameters of {@link postOrganisation}. */
export interface PostOrganisationParams {
  /** Records to create; one that has an `id` is updated. */
  organisationList: Organisation[]
}

/**
 * `POST /Organisation`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postOrganisation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { organisationList, ...query }: PostOrganisationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Organisation>> {
  return halo.request<Organisation, As>({ method: 'post', path: '/Organisation', query, body: organisationList }, options)
}

/** Parameters of {@link getOrganisationById}. */
export interface GetOrganisationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Organisation/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getOrganisationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetOrganisationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Organisation>> {
  return halo.request<Organisation, As>({ method: 'get', path: path`/Organisation/${id}`, query }, options)
}

/** Parameters of {@link deleteOrganisationById}. */
export interface DeleteOrganisationByIdParams {
  id: number
}

/**
 * `DELETE /Organisation/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteOrganisationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteOrganisationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Organisation/${id}`, query, as: 'auto' }, options)
}
