// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NHD_Roles } from '@halopsa/schemas'

/** Parameters of {@link getRoles}. */
export interface GetRolesParams {
  access_control_level?: number | undefined
  agentid?: number | undefined
  isconfig?: boolean | undefined
}

/**
 * `GET /Roles`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRoles<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Roles', query, as: 'auto' }, options)
}

/** Parameters of {@link postRoles}. */
export interface PostRolesParams {
  /** Records to create; one that has an `id` is updated. */
  nHD_RolesList: NHD_Roles[]
}

/**
 * `POST /Roles`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postRoles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nHD_RolesList, ...query }: PostRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Roles>> {
  return halo.request<NHD_Roles, As>({ method: 'post', path: '/Roles', query, body: nHD_RolesList }, options)
}

/** Parameters of {@link getRolesById}. */
export interface GetRolesByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  isconfig?: boolean | undefined
}

/**
 * `GET /Roles/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getRolesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Roles>> {
  return halo.request<NHD_Roles, As>({ method: 'get', path: path`/Roles/${id}`, query }, options)
}

/** Parameters of {@link deleteRolesById}. */
export interface DeleteRolesByIdParams {
  id: string
}

/**
 * `DELETE /Roles/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteRolesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Roles/${id}`, query, as: 'auto' }, options)
}
