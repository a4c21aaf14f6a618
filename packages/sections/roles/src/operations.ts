// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NHD_Roles } from '@halopsa/schemas'

/** Parameters of {@link getRoles}. */
export interface GetRolesParams {
  access_control_level?: number
  agentid?: number
  isconfig?: boolean
}

/**
 * `GET /Roles`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRoles<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Roles', query, as: 'auto' }, options)
}

/** Parameters of {@link postRoles}. */
export interface PostRolesParams {
  nHD_RolesList: NHD_Roles[]
}

/**
 * `POST /Roles`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  isconfig?: boolean
}

/**
 * `GET /Roles/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
export async function deleteRolesById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Roles/${id}`, query, as: 'auto' }, options)
}
