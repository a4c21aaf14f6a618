// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CustomTable } from '@halopsa/schemas'

/** Parameters of {@link getCustomTable}. */
export interface GetCustomTableParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  customonly?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  iswebhookmapping?: boolean | null | undefined
  systemonly?: boolean | null | undefined
  usage?: number | null | undefined
}

/**
 * `GET /CustomTable`
 *
 * Lists custom tables.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomTable<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomTableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomTable[]>> {
  return halo.request<CustomTable[], As>({ method: 'get', path: '/CustomTable', query }, options)
}

/** Parameters of {@link paginateCustomTable}: those of {@link getCustomTable}. */
export type PaginateCustomTableParams = GetCustomTableParams

/**
 * Every record of `GET /CustomTable`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomTable(
  halo: HaloClient,
  params?: PaginateCustomTableParams,
  options?: PaginateOptions,
): Pages<CustomTable> {
  return paginate((_, call) => getCustomTable(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCustomTable}. */
export interface PostCustomTableParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  customTableList: CustomTable[]
}

/**
 * `POST /CustomTable`
 *
 * Creates or updates custom tables; `_add_rows` adds rows and `_delete_data` deletes them.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCustomTable<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { customTableList, ...query }: PostCustomTableParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CustomTable[], CustomTable>>> {
  return halo.request<Flagged<Flag, CustomTable[], CustomTable>, As>(withBody({ method: 'post', path: '/CustomTable', query, body: customTableList }, 'customTableList'), options)
}

/** Parameters of {@link getCustomTableById}. */
export interface GetCustomTableByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CustomTable/{id}`
 *
 * Reads a custom table.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCustomTableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomTableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomTable>> {
  return halo.request<CustomTable, As>({ method: 'get', path: path`/CustomTable/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomTableById}. */
export interface DeleteCustomTableByIdParams {
  id: number
}

/**
 * `DELETE /CustomTable/{id}`
 *
 * Deletes a custom table.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCustomTableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomTableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomTable | undefined>> {
  return halo.request<CustomTable | undefined, As>({ method: 'delete', path: path`/CustomTable/${id}`, query, as: byMediaType }, options)
}
