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
export async function getAreaRequestType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAreaRequestTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AreaRequestType', query, as: 'auto' }, options)
}

/** Parameters of {@link getAreaRequestTypeById}. */
export interface GetAreaRequestTypeByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /AreaRequestType/{id}`
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
