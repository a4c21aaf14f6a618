// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Generic } from '@halopsa/schemas'

/** Parameters of {@link getAssetGroup}. */
export interface GetAssetGroupParams {
  includetypesforgroups?: string | null | undefined
  istree?: boolean | null | undefined
  /** Only records in which this text occurs, by its name. Clients send it; nobody has recorded what it does. */
  search?: string | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /AssetGroup`
 *
 * Lists asset groups.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAssetGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAssetGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Generic[]>> {
  return halo.request<Generic[], As>({ method: 'get', path: '/AssetGroup', query }, options)
}

/** Parameters of {@link paginateAssetGroup}: those of {@link getAssetGroup}. */
export type PaginateAssetGroupParams = GetAssetGroupParams

/**
 * Every record of `GET /AssetGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAssetGroup(
  halo: HaloClient,
  params?: PaginateAssetGroupParams,
  options?: PaginateOptions,
): Pages<Generic> {
  return paginate((_, call) => getAssetGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAssetGroup}. */
export interface PostAssetGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  genericList: Generic[]
}

/**
 * `POST /AssetGroup`
 *
 * Creates or updates asset groups.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAssetGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { genericList, ...query }: PostAssetGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Generic[], Generic>>> {
  return halo.request<Flagged<Flag, Generic[], Generic>, As>(withBody({ method: 'post', path: '/AssetGroup', query, body: genericList }, 'genericList'), options)
}

/** Parameters of {@link getAssetGroupById}. */
export interface GetAssetGroupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /AssetGroup/{id}`
 *
 * Reads an asset group.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAssetGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAssetGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Generic>> {
  return halo.request<Generic, As>({ method: 'get', path: path`/AssetGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteAssetGroupById}. */
export interface DeleteAssetGroupByIdParams {
  id: number
}

/**
 * `DELETE /AssetGroup/{id}`
 *
 * Deletes an asset group.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAssetGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAssetGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Generic | undefined>> {
  return halo.request<Generic | undefined, As>({ method: 'delete', path: path`/AssetGroup/${id}`, query, as: byMediaType }, options)
}
