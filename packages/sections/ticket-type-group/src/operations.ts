// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { RequestTypeGroup } from '@halopsa/schemas'

/** Parameters of {@link getTicketTypeGroup}. */
export type GetTicketTypeGroupParams = Record<string, never>

/**
 * `GET /TicketTypeGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketTypeGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketTypeGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketTypeGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketTypeGroup}. */
export interface PostTicketTypeGroupParams {
  /** Records to create; one that has an `id` is updated. */
  requestTypeGroupList: RequestTypeGroup[]
}

/**
 * `POST /TicketTypeGroup`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTicketTypeGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { requestTypeGroupList, ...query }: PostTicketTypeGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeGroup>> {
  return halo.request<RequestTypeGroup, As>({ method: 'post', path: '/TicketTypeGroup', query, body: requestTypeGroupList }, options)
}

/** Parameters of {@link getTicketTypeGroupById}. */
export interface GetTicketTypeGroupByIdParams {
  id: number
  getfields?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TicketTypeGroup/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketTypeGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeGroup>> {
  return halo.request<RequestTypeGroup, As>({ method: 'get', path: path`/TicketTypeGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketTypeGroupById}. */
export interface DeleteTicketTypeGroupByIdParams {
  id: number
}

/**
 * `DELETE /TicketTypeGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketTypeGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketTypeGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketTypeGroup/${id}`, query, as: 'auto' }, options)
}
