// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ViewColumns } from '@halopsa/schemas'

/** Parameters of {@link getViewColumns}. */
export interface GetViewColumnsParams {
  /** Only records that are for everybody. */
  globalonly?: boolean | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  showallforteam?: number | null | undefined
  showallfortech?: number | null | undefined
  /** Only the records of the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /ViewColumns`
 *
 * Lists column profiles.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getViewColumns<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewColumnsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewColumns[]>> {
  return halo.request<ViewColumns[], As>({ method: 'get', path: '/ViewColumns', query }, options)
}

/** Parameters of {@link paginateViewColumns}: those of {@link getViewColumns}. */
export type PaginateViewColumnsParams = GetViewColumnsParams

/**
 * Every record of `GET /ViewColumns`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateViewColumns(
  halo: HaloClient,
  params?: PaginateViewColumnsParams,
  options?: PaginateOptions,
): Pages<ViewColumns> {
  return paginate((_, call) => getViewColumns(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postViewColumns}. */
export interface PostViewColumnsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  viewColumnsList: ViewColumns[]
}

/**
 * `POST /ViewColumns`
 *
 * Creates or updates column profiles.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postViewColumns<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { viewColumnsList, ...query }: PostViewColumnsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ViewColumns[], ViewColumns>>> {
  return halo.request<Flagged<Flag, ViewColumns[], ViewColumns>, As>(withBody({ method: 'post', path: '/ViewColumns', query, body: viewColumnsList }, 'viewColumnsList'), options)
}

/** Parameters of {@link getViewColumnsById}. */
export interface GetViewColumnsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ViewColumns/{id}`
 *
 * Reads a column profile.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewColumnsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewColumnsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewColumns>> {
  return halo.request<ViewColumns, As>({ method: 'get', path: path`/ViewColumns/${id}`, query }, options)
}

/** Parameters of {@link deleteViewColumnsById}. */
export interface DeleteViewColumnsByIdParams {
  id: number
}

/**
 * `DELETE /ViewColumns/{id}`
 *
 * Deletes a column profile.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteViewColumnsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewColumnsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewColumns | undefined>> {
  return halo.request<ViewColumns | undefined, As>({ method: 'delete', path: path`/ViewColumns/${id}`, query, as: byMediaType }, options)
}
