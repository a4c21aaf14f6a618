// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ItemGroup } from '@halopsa/schemas'

/** Parameters of {@link getItemGroup}. */
export type GetItemGroupParams = Record<string, never>

/**
 * `GET /ItemGroup`
 *
 * Lists product bundles.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getItemGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetItemGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemGroup[]>> {
  return halo.request<ItemGroup[], As>({ method: 'get', path: '/ItemGroup', query }, options)
}

/** Parameters of {@link paginateItemGroup}: those of {@link getItemGroup}. */
export type PaginateItemGroupParams = GetItemGroupParams

/**
 * Every record of `GET /ItemGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateItemGroup(
  halo: HaloClient,
  params?: PaginateItemGroupParams,
  options?: PaginateOptions,
): Pages<ItemGroup> {
  return paginate((_, call) => getItemGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postItemGroup}. */
export interface PostItemGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  itemGroupList: ItemGroup[]
}

/**
 * `POST /ItemGroup`
 *
 * Creates or updates product bundles.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postItemGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { itemGroupList, ...query }: PostItemGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ItemGroup[], ItemGroup>>> {
  return halo.request<Flagged<Flag, ItemGroup[], ItemGroup>, As>(withBody({ method: 'post', path: '/ItemGroup', query, body: itemGroupList }, 'itemGroupList'), options)
}

/** Parameters of {@link getItemGroupById}. */
export interface GetItemGroupByIdParams {
  id: number
  groupQuantity?: number | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ItemGroup/{id}`
 *
 * Reads a product bundle.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getItemGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetItemGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemGroup>> {
  return halo.request<ItemGroup, As>({ method: 'get', path: path`/ItemGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteItemGroupById}. */
export interface DeleteItemGroupByIdParams {
  id: number
}

/**
 * `DELETE /ItemGroup/{id}`
 *
 * Deletes a product bundle.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteItemGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteItemGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ItemGroup | undefined>> {
  return halo.request<ItemGroup | undefined, As>({ method: 'delete', path: path`/ItemGroup/${id}`, query, as: byMediaType }, options)
}
