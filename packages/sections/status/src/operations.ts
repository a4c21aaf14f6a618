// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TStatus } from '@halopsa/schemas'

/** Parameters of {@link getStatus}. */
export interface GetStatusParams {
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  excludeclosed?: boolean | undefined
  excludepending?: boolean | undefined
  /** Only records of the outcome with this id. */
  outcome_id?: number | undefined
  showall?: boolean | undefined
  showcounts?: boolean | undefined
  showquickchangeoptions?: boolean | undefined
  split_closed?: boolean | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
  ticket_id_firstchild?: number | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  tickettype_group_id?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records whose ticket type has one of these ids, separated by commas: `1,2,3`. */
  tickettype_ids?: string | undefined
  type?: string | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
}

/**
 * `GET /Status`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStatus<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Status', query, as: 'auto' }, options)
}

/** Parameters of {@link postStatus}. */
export interface PostStatusParams {
  /** Records to create; one that has an `id` is updated. */
  tStatusList: TStatus[]
}

/**
 * `POST /Status`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { tStatusList, ...query }: PostStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TStatus>> {
  return halo.request<TStatus, As>({ method: 'post', path: '/Status', query, body: tStatusList }, options)
}

/** Parameters of {@link getStatusById}. */
export interface GetStatusByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Status/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TStatus>> {
  return halo.request<TStatus, As>({ method: 'get', path: path`/Status/${id}`, query }, options)
}

/** Parameters of {@link deleteStatusById}. */
export interface DeleteStatusByIdParams {
  id: number
}

/**
 * `DELETE /Status/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteStatusById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Status/${id}`, query, as: 'auto' }, options)
}
