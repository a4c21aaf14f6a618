// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CabHeader } from '@halopsa/schemas'

/** Parameters of {@link getCAB}. */
export interface GetCABParams {
  includemembers?: boolean | undefined
}

/**
 * `GET /CAB`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCAB<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCABParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CAB', query, as: 'auto' }, options)
}

/** Parameters of {@link postCAB}. */
export interface PostCABParams {
  /** Records to create; one that has an `id` is updated. */
  cabHeaderList: CabHeader[]
}

/**
 * `POST /CAB`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCAB<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { cabHeaderList, ...query }: PostCABParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabHeader>> {
  return halo.request<CabHeader, As>({ method: 'post', path: '/CAB', query, body: cabHeaderList }, options)
}

/** Parameters of {@link getCABById}. */
export interface GetCABByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CAB/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCABById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCABByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabHeader>> {
  return halo.request<CabHeader, As>({ method: 'get', path: path`/CAB/${id}`, query }, options)
}

/** Parameters of {@link deleteCABById}. */
export interface DeleteCABByIdParams {
  id: number
}

/**
 * `DELETE /CAB/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCABById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCABByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CAB/${id}`, query, as: 'auto' }, options)
}
