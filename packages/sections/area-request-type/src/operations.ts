// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { AreaRequestType } from '@halopsa/schemas'

/** Parameters of {@link getAreaRequestType}. */
export type GetAreaRequestTypeParams = Record<string, never>

/**
 * `GET /AreaRequestType`
 *
 * Lists links of clients to ticket types.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAreaRequestType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAreaRequestTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaRequestType[]>> {
  return halo.request<AreaRequestType[], As>({ method: 'get', path: '/AreaRequestType', query }, options)
}

/** Parameters of {@link paginateAreaRequestType}: those of {@link getAreaRequestType}. */
export type PaginateAreaRequestTypeParams = GetAreaRequestTypeParams

/**
 * Every record of `GET /AreaRequestType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAreaRequestType(
  halo: HaloClient,
  params?: PaginateAreaRequestTypeParams,
  options?: PaginateOptions,
): Pages<AreaRequestType> {
  return paginate((_, call) => getAreaRequestType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getAreaRequestTypeById}. */
export interface GetAreaRequestTypeByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /AreaRequestType/{id}`
 *
 * Reads a link of a client to a ticket type.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAreaRequestTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAreaRequestTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaRequestType>> {
  return halo.request<AreaRequestType, As>({ method: 'get', path: path`/AreaRequestType/${id}`, query }, options)
}
