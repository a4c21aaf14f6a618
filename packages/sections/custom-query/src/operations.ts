// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CustomQuery } from '@halopsa/schemas'

/** Parameters of {@link getCustomQuery}. */
export type GetCustomQueryParams = Record<string, never>

/**
 * `GET /CustomQuery`
 *
 * Lists custom queries.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomQuery<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomQueryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomQuery[]>> {
  return halo.request<CustomQuery[], As>({ method: 'get', path: '/CustomQuery', query }, options)
}

/** Parameters of {@link paginateCustomQuery}: those of {@link getCustomQuery}. */
export type PaginateCustomQueryParams = GetCustomQueryParams

/**
 * Every record of `GET /CustomQuery`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomQuery(
  halo: HaloClient,
  params?: PaginateCustomQueryParams,
  options?: PaginateOptions,
): Pages<CustomQuery> {
  return paginate((_, call) => getCustomQuery(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCustomQuery}. */
export interface PostCustomQueryParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  customQueryList: CustomQuery[]
}

/**
 * `POST /CustomQuery`
 *
 * Creates or updates custom queries; with `run` the SQL in `sql_script` is executed.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCustomQuery<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { customQueryList, ...query }: PostCustomQueryParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CustomQuery[], CustomQuery>>> {
  return halo.request<Flagged<Flag, CustomQuery[], CustomQuery>, As>(withBody({ method: 'post', path: '/CustomQuery', query, body: customQueryList }, 'customQueryList'), options)
}

/** Parameters of {@link getCustomQueryById}. */
export interface GetCustomQueryByIdParams {
  id: number
}

/**
 * `GET /CustomQuery/{id}`
 *
 * Reads a custom query.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCustomQueryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomQueryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomQuery>> {
  return halo.request<CustomQuery, As>({ method: 'get', path: path`/CustomQuery/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomQueryById}. */
export interface DeleteCustomQueryByIdParams {
  id: number
}

/**
 * `DELETE /CustomQuery/{id}`
 *
 * Deletes a custom query.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCustomQueryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomQueryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomQuery | undefined>> {
  return halo.request<CustomQuery | undefined, As>({ method: 'delete', path: path`/CustomQuery/${id}`, query, as: byMediaType }, options)
}
