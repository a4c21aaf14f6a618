// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MYOBDetails } from '@halopsa/schemas'

/** Parameters of {@link getMYOBdetails}. */
export type GetMYOBdetailsParams = Record<string, never>

/**
 * `GET /MYOBdetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMYOBdetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMYOBdetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MYOBdetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postMYOBdetails}. */
export interface PostMYOBdetailsParams {
  /** Records to create; one that has an `id` is updated. */
  mYOBDetailsList: MYOBDetails[]
}

/**
 * `POST /MYOBdetails`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postMYOBdetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mYOBDetailsList, ...query }: PostMYOBdetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MYOBDetails>> {
  return halo.request<MYOBDetails, As>({ method: 'post', path: '/MYOBdetails', query, body: mYOBDetailsList }, options)
}

/** Parameters of {@link getMYOBdetailsById}. */
export interface GetMYOBdetailsByIdParams {
  id: number
}

/**
 * `GET /MYOBdetails/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getMYOBdetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMYOBdetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MYOBDetails>> {
  return halo.request<MYOBDetails, As>({ method: 'get', path: path`/MYOBdetails/${id}`, query }, options)
}

/** Parameters of {@link deleteMYOBdetailsById}. */
export interface DeleteMYOBdetailsByIdParams {
  id: number
}

/**
 * `DELETE /MYOBdetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMYOBdetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMYOBdetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MYOBdetails/${id}`, query, as: 'auto' }, options)
}
