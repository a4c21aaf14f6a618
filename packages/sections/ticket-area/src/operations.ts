// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TicketArea } from '@halopsa/schemas'

/** Parameters of {@link getTicketArea}. */
export type GetTicketAreaParams = Record<string, never>

/**
 * `GET /TicketArea`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketArea<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketAreaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketArea', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketArea}. */
export interface PostTicketAreaParams {
  /** Records to create; one that has an `id` is updated. */
  ticketAreaList: TicketArea[]
}

/**
 * `POST /TicketArea`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTicketArea<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { ticketAreaList, ...query }: PostTicketAreaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TicketArea>> {
  return halo.request<TicketArea, As>({ method: 'post', path: '/TicketArea', query, body: ticketAreaList }, options)
}

/** Parameters of {@link getTicketAreaById}. */
export interface GetTicketAreaByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TicketArea/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTicketAreaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketAreaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TicketArea>> {
  return halo.request<TicketArea, As>({ method: 'get', path: path`/TicketArea/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketAreaById}. */
export interface DeleteTicketAreaByIdParams {
  id: number
}

/**
 * `DELETE /TicketArea/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketAreaById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketAreaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketArea/${id}`, query, as: 'auto' }, options)
}
