// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { LDAPConnection } from '@halopsa/schemas'

/** Parameters of {@link getLDAPConnection}. */
export interface GetLDAPConnectionParams {
  clientidoverride?: string | null | undefined
}

/**
 * `GET /LDAPConnection`
 *
 * Lists connections to an LDAP directory such as Active Directory (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getLDAPConnection<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLDAPConnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LDAPConnection[]>> {
  return halo.request<LDAPConnection[], As>({ method: 'get', path: '/LDAPConnection', query }, options)
}

/** Parameters of {@link paginateLDAPConnection}: those of {@link getLDAPConnection}. */
export type PaginateLDAPConnectionParams = GetLDAPConnectionParams

/**
 * Every record of `GET /LDAPConnection`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateLDAPConnection(
  halo: HaloClient,
  params?: PaginateLDAPConnectionParams,
  options?: PaginateOptions,
): Pages<LDAPConnection> {
  return paginate((_, call) => getLDAPConnection(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postLDAPConnection}. */
export interface PostLDAPConnectionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  lDAPConnectionList: LDAPConnection[]
}

/**
 * `POST /LDAPConnection`
 *
 * Creates or updates connections to an LDAP directory such as Active Directory (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postLDAPConnection<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { lDAPConnectionList, ...query }: PostLDAPConnectionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, LDAPConnection[], LDAPConnection>>> {
  return halo.request<Flagged<Flag, LDAPConnection[], LDAPConnection>, As>(withBody({ method: 'post', path: '/LDAPConnection', query, body: lDAPConnectionList }, 'lDAPConnectionList'), options)
}

/** Parameters of {@link getLDAPConnectionById}. */
export interface GetLDAPConnectionByIdParams {
  id: number
  clientidoverride?: string | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /LDAPConnection/{id}`
 *
 * Reads a connection to an LDAP directory such as Active Directory (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getLDAPConnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetLDAPConnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LDAPConnection>> {
  return halo.request<LDAPConnection, As>({ method: 'get', path: path`/LDAPConnection/${id}`, query }, options)
}

/** Parameters of {@link deleteLDAPConnectionById}. */
export interface DeleteLDAPConnectionByIdParams {
  id: number
}

/**
 * `DELETE /LDAPConnection/{id}`
 *
 * Deletes a connection to an LDAP directory such as Active Directory (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteLDAPConnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteLDAPConnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, LDAPConnection | undefined>> {
  return halo.request<LDAPConnection | undefined, As>({ method: 'delete', path: path`/LDAPConnection/${id}`, query, as: byMediaType }, options)
}
