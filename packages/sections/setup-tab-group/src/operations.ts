// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'

/** Parameters of {@link getSetupTabGroup}. */
export type GetSetupTabGroupParams = Record<string, never>

/**
 * `GET /SetupTabGroup`
 *
 * Lists groups of steps of the first setup of Halo.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSetupTabGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSetupTabGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab[]>> {
  return halo.request<SetupTab[], As>({ method: 'get', path: '/SetupTabGroup', query }, options)
}

/** Parameters of {@link paginateSetupTabGroup}: those of {@link getSetupTabGroup}. */
export type PaginateSetupTabGroupParams = GetSetupTabGroupParams

/**
 * Every record of `GET /SetupTabGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSetupTabGroup(
  halo: HaloClient,
  params?: PaginateSetupTabGroupParams,
  options?: PaginateOptions,
): Pages<SetupTab> {
  return paginate((_, call) => getSetupTabGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getSetupTabGroupById}. */
export interface GetSetupTabGroupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SetupTabGroup/{id}`
 *
 * Reads a group of steps of the first setup of Halo.
 *
 * Answers with one record, by convention: nobody recorded it here; the schema of a record is told by its name alone.
 *
 * One record of the list, which was recorded; nobody saw this call.
 */
export async function getSetupTabGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSetupTabGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab>> {
  return halo.request<SetupTab, As>({ method: 'get', path: path`/SetupTabGroup/${id}`, query }, options)
}
