// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { UserRoles } from '@halopsa/schemas'

/** Parameters of {@link getUserRoles}. */
export type GetUserRolesParams = Record<string, never>

/**
 * `GET /UserRoles`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getUserRoles<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetUserRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/UserRoles', query, as: 'auto' }, options)
}

/** Parameters of {@link postUserRoles}. */
export interface PostUserRolesParams {
  /** Records to create; one that has an `id` is updated. */
  userRolesList: UserRoles[]
}

/**
 * `POST /UserRoles`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postUserRoles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { userRolesList, ...query }: PostUserRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UserRoles>> {
  return halo.request<UserRoles, As>({ method: 'post', path: '/UserRoles', query, body: userRolesList }, options)
}

/** Parameters of {@link getUserRolesById}. */
export interface GetUserRolesByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /UserRoles/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getUserRolesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetUserRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UserRoles>> {
  return halo.request<UserRoles, As>({ method: 'get', path: path`/UserRoles/${id}`, query }, options)
}

/** Parameters of {@link deleteUserRolesById}. */
export interface DeleteUserRolesByIdParams {
  id: number
}

/**
 * `DELETE /UserRoles/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteUserRolesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteUserRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/UserRoles/${id}`, query, as: 'auto' }, options)
}
