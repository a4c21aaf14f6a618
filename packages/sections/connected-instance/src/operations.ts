// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ConnectedInstance } from '@halopsa/schemas'

/** Parameters of {@link getConnectedInstance}. */
export type GetConnectedInstanceParams = Record<string, never>

/**
 * `GET /ConnectedInstance`
 *
 * Lists connections to other Halo instances.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getConnectedInstance<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetConnectedInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConnectedInstance[]>> {
  return halo.request<ConnectedInstance[], As>({ method: 'get', path: '/ConnectedInstance', query }, options)
}

/** Parameters of {@link paginateConnectedInstance}: those of {@link getConnectedInstance}. */
export type PaginateConnectedInstanceParams = GetConnectedInstanceParams

/**
 * Every record of `GET /ConnectedInstance`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateConnectedInstance(
  halo: HaloClient,
  params?: PaginateConnectedInstanceParams,
  options?: PaginateOptions,
): Pages<ConnectedInstance> {
  return paginate((_, call) => getConnectedInstance(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postConnectedInstance}. */
export interface PostConnectedInstanceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  connectedInstanceList: ConnectedInstance[]
}

/**
 * `POST /ConnectedInstance`
 *
 * Creates or updates connections to other Halo instances.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postConnectedInstance<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { connectedInstanceList, ...query }: PostConnectedInstanceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ConnectedInstance[], ConnectedInstance>>> {
  return halo.request<Flagged<Flag, ConnectedInstance[], ConnectedInstance>, As>(withBody({ method: 'post', path: '/ConnectedInstance', query, body: connectedInstanceList }, 'connectedInstanceList'), options)
}

/** Parameters of {@link getConnectedInstanceById}. */
export interface GetConnectedInstanceByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ConnectedInstance/{id}`
 *
 * Reads a connection to another Halo instance.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getConnectedInstanceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConnectedInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConnectedInstance>> {
  return halo.request<ConnectedInstance, As>({ method: 'get', path: path`/ConnectedInstance/${id}`, query }, options)
}

/** Parameters of {@link deleteConnectedInstanceById}. */
export interface DeleteConnectedInstanceByIdParams {
  id: number
}

/**
 * `DELETE /ConnectedInstance/{id}`
 *
 * Deletes a connection to another Halo instance.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteConnectedInstanceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteConnectedInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConnectedInstance | undefined>> {
  return halo.request<ConnectedInstance | undefined, As>({ method: 'delete', path: path`/ConnectedInstance/${id}`, query, as: byMediaType }, options)
}
