// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Lookup } from '@halopsa/schemas'

/** Parameters of {@link getLookup}. */
export interface GetLookupParams {
  access_control_level?: number
  /** Only records of the assettype with this id. */
  assettype_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  clientname?: string
  /** Only records of the contract with this id. */
  contract_id?: number
  country_code_id?: number
  dbc_company_id?: string
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  exclude_nocharge?: boolean
  exclude_nolinkedtypes?: boolean
  exclude_zero?: boolean
  iscustomfield?: boolean
  istree?: boolean
  lookupid?: number
  ordervaluetype?: number
  /** Only records of the outcome with this id. */
  outcome_id?: number
  showallcodes?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
  unameaprestriction?: boolean
  use?: number
  use2?: number
}

/**
 * `GET /Lookup`
 *
 * Answers with a list, as the document declares.
 */
export async function getLookup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Lookup[]>> {
  return halo.request<Lookup[], As>({ method: 'get', path: '/Lookup', query }, options)
}

/** Parameters of {@link postLookup}. */
export interface PostLookupParams {
  lookupList: Lookup[]
}

/**
 * `POST /Lookup`
 *
 * Answers with the created or updated record, as the document declares.
 */
export async function postLookup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { lookupList, ...query }: PostLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Lookup>> {
  return halo.request<Lookup, As>({ method: 'post', path: '/Lookup', query, body: lookupList }, options)
}

/** Parameters of {@link postLookupClearCache}. */
export type PostLookupClearCacheParams = Record<string, never>

/**
 * `POST /Lookup/ClearCache`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postLookupClearCache<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: PostLookupClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Lookup/ClearCache', query, as: 'auto' }, options)
}

/** Parameters of {@link getLookupById}. */
export interface GetLookupByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /Lookup/{id}`
 *
 * Answers with one record, as the document declares.
 */
export async function getLookupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Lookup>> {
  return halo.request<Lookup, As>({ method: 'get', path: path`/Lookup/${id}`, query }, options)
}

/** Parameters of {@link deleteLookupById}. */
export interface DeleteLookupByIdParams {
  id: number
}

/**
 * `DELETE /Lookup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteLookupById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Lookup/${id}`, query, as: 'auto' }, options)
}
