// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AreaRequestType } from '@halopsa/schemas'

/** Parameters of {@link getAreaRequestType}. */
export type GetAreaRequestTypeParams = Record<string, never>

/**
 * `GET /AreaRequestType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAreaRequestType<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAreaRequestTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AreaRequestType', query, as: 'auto' }, options)
}

/** Parameters of {@link getAreaRequestTypeById}. */
export interface GetAreaRequestTypeByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /AreaRequestType/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getAreaRequestTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAreaRequestTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaRequestType>> {
  return halo.request<AreaRequestType, As>({ method: 'get', path: path`/AreaRequestType/${id}`, query }, options)
}
