// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { NHD_Roles } from '@halopsa/schemas'

/** Parameters of {@link getRoles}. */
export interface GetRolesParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  agentid?: number | null | undefined
  /** With applications of the API, by its name. Clients send it; nobody has recorded what it does. */
  includeapiagents?: boolean | null | undefined
  /** With inactive records too, by its name. Clients send it; nobody has recorded what it does. */
  includeinactive?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  /** Only records in which this text occurs, by its name. Clients send it; nobody has recorded what it does. */
  search?: string | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
}

/**
 * `GET /Roles`
 *
 * Lists roles of agents.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getRoles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRolesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Roles[]>> {
  return halo.request<NHD_Roles[], As>({ method: 'get', path: '/Roles', query }, options)
}

/** Parameters of {@link paginateRoles}: those of {@link getRoles}. */
export type PaginateRolesParams = GetRolesParams

/**
 * Every record of `GET /Roles`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateRoles(
  halo: HaloClient,
  params?: PaginateRolesParams,
  options?: PaginateOptions,
): Pages<NHD_Roles> {
  return paginate((_, call) => getRoles(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postRoles}. */
export interface PostRolesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nHD_RolesList: NHD_Roles[]
}

/**
 * `POST /Roles`
 *
 * Creates or updates roles of agents.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postRoles<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nHD_RolesList, ...query }: PostRolesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NHD_Roles[], NHD_Roles>>> {
  return halo.request<Flagged<Flag, NHD_Roles[], NHD_Roles>, As>(withBody({ method: 'post', path: '/Roles', query, body: nHD_RolesList }, 'nHD_RolesList'), options)
}

/** Parameters of {@link getRolesById}. */
export interface GetRolesByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  isconfig?: boolean | null | undefined
}

/**
 * `GET /Roles/{id}`
 *
 * Reads a role of agents.
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
 * Deletes a role of agents.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteRolesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteRolesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Roles | undefined>> {
  return halo.request<NHD_Roles | undefined, As>({ method: 'delete', path: path`/Roles/${id}`, query, as: byMediaType }, options)
}
