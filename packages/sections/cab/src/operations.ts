// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CabHeader } from '@halopsa/schemas'

/** Parameters of {@link getCAB}. */
export interface GetCABParams {
  /** With the members of each board. */
  includemembers?: boolean | null | undefined
}

/**
 * `GET /CAB`
 *
 * Lists change advisory boards (CABs).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCAB<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCABParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabHeader[]>> {
  return halo.request<CabHeader[], As>({ method: 'get', path: '/CAB', query }, options)
}

/** Parameters of {@link paginateCAB}: those of {@link getCAB}. */
export type PaginateCABParams = GetCABParams

/**
 * Every record of `GET /CAB`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCAB(
  halo: HaloClient,
  params?: PaginateCABParams,
  options?: PaginateOptions,
): Pages<CabHeader> {
  return paginate((_, call) => getCAB(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCAB}. */
export interface PostCABParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  cabHeaderList: CabHeader[]
}

/**
 * `POST /CAB`
 *
 * Creates or updates change advisory boards (CABs).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCAB<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { cabHeaderList, ...query }: PostCABParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CabHeader[], CabHeader>>> {
  return halo.request<Flagged<Flag, CabHeader[], CabHeader>, As>(withBody({ method: 'post', path: '/CAB', query, body: cabHeaderList }, 'cabHeaderList'), options)
}

/** Parameters of {@link getCABById}. */
export interface GetCABByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CAB/{id}`
 *
 * Reads a change advisory board (CAB).
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
 * Deletes a change advisory board (CAB).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCABById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCABByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CabHeader | undefined>> {
  return halo.request<CabHeader | undefined, As>({ method: 'delete', path: path`/CAB/${id}`, query, as: byMediaType }, options)
}
