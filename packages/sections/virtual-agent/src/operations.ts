// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { VirtualAgent } from '@halopsa/schemas'

/** Parameters of {@link getVirtualAgent}. */
export type GetVirtualAgentParams = Record<string, never>

/**
 * `GET /VirtualAgent`
 *
 * Lists virtual agents (AI).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getVirtualAgent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetVirtualAgentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirtualAgent[]>> {
  return halo.request<VirtualAgent[], As>({ method: 'get', path: '/VirtualAgent', query }, options)
}

/** Parameters of {@link paginateVirtualAgent}: those of {@link getVirtualAgent}. */
export type PaginateVirtualAgentParams = GetVirtualAgentParams

/**
 * Every record of `GET /VirtualAgent`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVirtualAgent(
  halo: HaloClient,
  params?: PaginateVirtualAgentParams,
  options?: PaginateOptions,
): Pages<VirtualAgent> {
  return paginate((_, call) => getVirtualAgent(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postVirtualAgent}. */
export interface PostVirtualAgentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  virtualAgentList: VirtualAgent[]
}

/**
 * `POST /VirtualAgent`
 *
 * Creates or updates virtual agents (AI).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postVirtualAgent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { virtualAgentList, ...query }: PostVirtualAgentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, VirtualAgent[], VirtualAgent>>> {
  return halo.request<Flagged<Flag, VirtualAgent[], VirtualAgent>, As>(withBody({ method: 'post', path: '/VirtualAgent', query, body: virtualAgentList }, 'virtualAgentList'), options)
}

/** Parameters of {@link getVirtualAgentById}. */
export interface GetVirtualAgentByIdParams {
  id: string
}

/**
 * `GET /VirtualAgent/{id}`
 *
 * Reads a virtual agent (AI).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVirtualAgentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVirtualAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirtualAgent>> {
  return halo.request<VirtualAgent, As>({ method: 'get', path: path`/VirtualAgent/${id}`, query }, options)
}

/** Parameters of {@link deleteVirtualAgentById}. */
export interface DeleteVirtualAgentByIdParams {
  id: string
}

/**
 * `DELETE /VirtualAgent/{id}`
 *
 * Deletes a virtual agent (AI).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteVirtualAgentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteVirtualAgentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirtualAgent | undefined>> {
  return halo.request<VirtualAgent | undefined, As>({ method: 'delete', path: path`/VirtualAgent/${id}`, query, as: byMediaType }, options)
}
