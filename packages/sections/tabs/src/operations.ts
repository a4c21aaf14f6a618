// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Tabname } from '@halopsa/schemas'

/** Parameters of {@link getTabs}. */
export interface GetTabsParams {
  /** Only records of this type. */
  type?: number | null | undefined
  typeid?: number | null | undefined
}

/**
 * `GET /Tabs`
 *
 * Lists tabs for custom fields.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTabs<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTabsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tabname[]>> {
  return halo.request<Tabname[], As>({ method: 'get', path: '/Tabs', query }, options)
}

/** Parameters of {@link paginateTabs}: those of {@link getTabs}. */
export type PaginateTabsParams = GetTabsParams

/**
 * Every record of `GET /Tabs`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTabs(
  halo: HaloClient,
  params?: PaginateTabsParams,
  options?: PaginateOptions,
): Pages<Tabname> {
  return paginate((_, call) => getTabs(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTabs}. */
export interface PostTabsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  tabnameList: Tabname[]
}

/**
 * `POST /Tabs`
 *
 * Creates or updates tabs for custom fields.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTabs<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { tabnameList, ...query }: PostTabsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Tabname[], Tabname>>> {
  return halo.request<Flagged<Flag, Tabname[], Tabname>, As>(withBody({ method: 'post', path: '/Tabs', query, body: tabnameList }, 'tabnameList'), options)
}

/** Parameters of {@link getTabsById}. */
export interface GetTabsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Tabs/{id}`
 *
 * Reads a tab for custom fields.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTabsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTabsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tabname>> {
  return halo.request<Tabname, As>({ method: 'get', path: path`/Tabs/${id}`, query }, options)
}

/** Parameters of {@link deleteTabsById}. */
export interface DeleteTabsByIdParams {
  id: number
}

/**
 * `DELETE /Tabs/{id}`
 *
 * Deletes a tab for custom fields.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTabsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTabsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tabname | undefined>> {
  return halo.request<Tabname | undefined, As>({ method: 'delete', path: path`/Tabs/${id}`, query, as: byMediaType }, options)
}
