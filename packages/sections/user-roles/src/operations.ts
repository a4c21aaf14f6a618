// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { UserRoles } from '@halopsa/schemas'

/** Parameters of {@link getUserRoles}. */
export type GetUserRolesParams = Record<string, never>

/**
 * `GET /UserRoles`
 *
 * Lists roles of end users.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getUserRoles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetUserRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UserRoles[]>> {
  return halo.request<UserRoles[], As>({ method: 'get', path: '/UserRoles', query }, options)
}

/** Parameters of {@link paginateUserRoles}: those of {@link getUserRoles}. */
export type PaginateUserRolesParams = GetUserRolesParams

/**
 * Every record of `GET /UserRoles`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateUserRoles(
  halo: HaloClient,
  params?: PaginateUserRolesParams,
  options?: PaginateOptions,
): Pages<UserRoles> {
  return paginate((_, call) => getUserRoles(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postUserRoles}. */
export interface PostUserRolesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  userRolesList: UserRoles[]
}

/**
 * `POST /UserRoles`
 *
 * Creates or updates roles of end users.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postUserRoles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { userRolesList, ...query }: PostUserRolesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, UserRoles[], UserRoles>>> {
  return halo.request<Flagged<Flag, UserRoles[], UserRoles>, As>(withBody({ method: 'post', path: '/UserRoles', query, body: userRolesList }, 'userRolesList'), options)
}

/** Parameters of {@link getUserRolesById}. */
export interface GetUserRolesByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /UserRoles/{id}`
 *
 * Reads a role of end users.
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
 * Deletes a role of end users.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteUserRolesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteUserRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UserRoles | undefined>> {
  return halo.request<UserRoles | undefined, As>({ method: 'delete', path: path`/UserRoles/${id}`, query, as: byMediaType }, options)
}
