// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { NHServerConfig } from '@halopsa/schemas'

/** Parameters of {@link getNhserverconfig}. */
export type GetNhserverconfigParams = Record<string, never>

/**
 * `GET /Nhserverconfig`
 *
 * Lists settings of background servers.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getNhserverconfig<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetNhserverconfigParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHServerConfig[]>> {
  return halo.request<NHServerConfig[], As>({ method: 'get', path: '/Nhserverconfig', query }, options)
}

/** Parameters of {@link paginateNhserverconfig}: those of {@link getNhserverconfig}. */
export type PaginateNhserverconfigParams = GetNhserverconfigParams

/**
 * Every record of `GET /Nhserverconfig`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateNhserverconfig(
  halo: HaloClient,
  params?: PaginateNhserverconfigParams,
  options?: PaginateOptions,
): Pages<NHServerConfig> {
  return paginate((_, call) => getNhserverconfig(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postNhserverconfig}. */
export interface PostNhserverconfigParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nHServerConfigList: NHServerConfig[]
}

/**
 * `POST /Nhserverconfig`
 *
 * Creates or updates settings of background servers.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postNhserverconfig<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nHServerConfigList, ...query }: PostNhserverconfigParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NHServerConfig[], NHServerConfig>>> {
  return halo.request<Flagged<Flag, NHServerConfig[], NHServerConfig>, As>(withBody({ method: 'post', path: '/Nhserverconfig', query, body: nHServerConfigList }, 'nHServerConfigList'), options)
}

/** Parameters of {@link getNhserverconfigById}. */
export interface GetNhserverconfigByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Nhserverconfig/{id}`
 *
 * Reads the settings of a background server.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getNhserverconfigById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNhserverconfigByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHServerConfig>> {
  return halo.request<NHServerConfig, As>({ method: 'get', path: path`/Nhserverconfig/${id}`, query }, options)
}

/** Parameters of {@link deleteNhserverconfigById}. */
export interface DeleteNhserverconfigByIdParams {
  id: number
}

/**
 * `DELETE /Nhserverconfig/{id}`
 *
 * Deletes the settings of a background server.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteNhserverconfigById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteNhserverconfigByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHServerConfig | undefined>> {
  return halo.request<NHServerConfig | undefined, As>({ method: 'delete', path: path`/Nhserverconfig/${id}`, query, as: byMediaType }, options)
}
