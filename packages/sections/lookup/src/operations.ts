// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Lookup } from '@halopsa/schemas'

/** Parameters of {@link getLookup}. */
export interface GetLookupParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Only the records of the asset type with this id. */
  assettype_id?: number | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  clientname?: string | null | undefined
  /** Only the records of the contract with this id. */
  contract_id?: number | null | undefined
  country_code_id?: number | null | undefined
  dbc_company_id?: string | null | undefined
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  exclude_nocharge?: boolean | null | undefined
  exclude_nolinkedtypes?: boolean | null | undefined
  exclude_zero?: boolean | null | undefined
  iscustomfield?: boolean | null | undefined
  istree?: boolean | null | undefined
  /** Only values of the lookup with this id. */
  lookupid?: number | null | undefined
  ordervaluetype?: number | null | undefined
  /** Only the records of the outcome with this id. */
  outcome_id?: number | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  showallcodes?: boolean | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
  unameaprestriction?: boolean | null | undefined
  use?: number | null | undefined
  use2?: number | null | undefined
}

/**
 * `GET /Lookup`
 *
 * Lists the entries of the selection list in `lookupid`.
 *
 * Answers with an array, as the document declares.
 */
export async function getLookup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetLookupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Lookup[]>> {
  return halo.request<Lookup[], As>({ method: 'get', path: '/Lookup', query }, options)
}

/** Parameters of {@link paginateLookup}: those of {@link getLookup}. */
export type PaginateLookupParams = GetLookupParams

/**
 * Every record of `GET /Lookup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateLookup(
  halo: HaloClient,
  params?: PaginateLookupParams,
  options?: PaginateOptions,
): Pages<Lookup> {
  return paginate((_, call) => getLookup(halo, params, call), { key: ['lookupid', 'id'], pages: false }, options)
}

/** Parameters of {@link postLookup}. */
export interface PostLookupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  lookupList: Lookup[]
}

/**
 * `POST /Lookup`
 *
 * Creates or updates lookup codes (entries of selection lists).
 *
 * Answers with the created or updated record, as the document declares.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postLookup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { lookupList, ...query }: PostLookupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Lookup[], Lookup>>> {
  return halo.request<Flagged<Flag, Lookup[], Lookup>, As>(withBody({ method: 'post', path: '/Lookup', query, body: lookupList }, 'lookupList'), options)
}

/** Parameters of {@link postLookupClearCache}. */
export type PostLookupClearCacheParams = Record<string, never>

/**
 * `POST /Lookup/ClearCache`
 *
 * Empties the cache of selection lists on the server.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postLookupClearCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostLookupClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Lookup/ClearCache', query, as: byMediaType }, options)
}

/** Parameters of {@link getLookupById}. */
export interface GetLookupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Lookup/{id}`
 *
 * Reads a lookup code (an entry of a selection list).
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
 * Deletes one entry of a selection list; `lookupid` is required in the query.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteLookupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteLookupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Lookup | undefined>> {
  return halo.request<Lookup | undefined, As>({ method: 'delete', path: path`/Lookup/${id}`, query, as: byMediaType }, options)
}
