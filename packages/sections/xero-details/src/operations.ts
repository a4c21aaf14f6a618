// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { XeroDetails } from '@halopsa/schemas'

/** Parameters of {@link getXeroDetails}. */
export interface GetXeroDetailsParams {
  connectedonly?: boolean | undefined
  tenantid?: string | undefined
}

/**
 * `GET /XeroDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getXeroDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetXeroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/XeroDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postXeroDetails}. */
export interface PostXeroDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  xeroDetailsList: XeroDetails[]
}

/**
 * `POST /XeroDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postXeroDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { xeroDetailsList, ...query }: PostXeroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XeroDetails>> {
  return halo.request<XeroDetails, As>({ method: 'post', path: '/XeroDetails', query, body: xeroDetailsList }, options)
}

/** Parameters of {@link getXeroDetailsById}. */
export interface GetXeroDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /XeroDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getXeroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetXeroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, XeroDetails>> {
  return halo.request<XeroDetails, As>({ method: 'get', path: path`/XeroDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteXeroDetailsById}. */
export interface DeleteXeroDetailsByIdParams {
  id: number
}

/**
 * `DELETE /XeroDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteXeroDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteXeroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/XeroDetails/${id}`, query, as: 'auto' }, options)
}
