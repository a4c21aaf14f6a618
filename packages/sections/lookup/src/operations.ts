// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Lookup } from '@halopsa/schemas'

/** Parameters of {@link getLookup}. */
export interface GetLookupParams {
  access_control_level?: number | undefined
  /** Only records of the asset type with this id. */
  assettype_id?: number | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  clientname?: string | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  country_code_id?: number | undefined
  dbc_company_id?: string | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  exclude_nocharge?: boolean | undefined
  exclude_nolinkedtypes?: boolean | undefined
  exclude_zero?: boolean | undefined
  iscustomfield?: boolean | undefined
  istree?: boolean | undefined
  lookupid?: number | undefined
  ordervaluetype?: number | undefined
  /** Only records of the outcome with this id. */
  outcome_id?: number | undefined
  showallcodes?: boolean | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  unameaprestriction?: boolean | undefined
  use?: number | undefined
  use2?: number | undefined
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
  /** Records to create; one that has an `id` is updated. */
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
export async function postLookupClearCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostLookupClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Lookup/ClearCache', query, as: 'auto' }, options)
}

/** Parameters of {@link getLookupById}. */
export interface GetLookupByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
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
export async function deleteLookupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Lookup/${id}`, query, as: 'auto' }, options)
}
