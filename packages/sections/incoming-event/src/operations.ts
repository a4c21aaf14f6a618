// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IncomingEvent } from '@halopsa/schemas'

/** Parameters of {@link getIncomingEvent}. */
export type GetIncomingEventParams = Record<string, never>

/**
 * `GET /IncomingEvent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIncomingEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IncomingEvent', query, as: 'auto' }, options)
}

/** Parameters of {@link postIncomingEvent}. */
export interface PostIncomingEventParams {
  /** Records to create; one that has an `id` is updated. */
  incomingEventList: IncomingEvent[]
}

/**
 * `POST /IncomingEvent`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIncomingEvent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { incomingEventList, ...query }: PostIncomingEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEvent>> {
  return halo.request<IncomingEvent, As>({ method: 'post', path: '/IncomingEvent', query, body: incomingEventList }, options)
}

/** Parameters of {@link postIncomingEventProcess}. */
export type PostIncomingEventProcessParams = Record<string, never>

/**
 * `POST /IncomingEvent/Process`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingEventProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIncomingEventProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IncomingEvent/Process', query, as: 'auto' }, options)
}

/** Parameters of {@link getIncomingEventById}. */
export interface GetIncomingEventByIdParams {
  id: number
}

/**
 * `GET /IncomingEvent/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIncomingEventById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIncomingEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEvent>> {
  return halo.request<IncomingEvent, As>({ method: 'get', path: path`/IncomingEvent/${id}`, query }, options)
}

/** Parameters of {@link deleteIncomingEventById}. */
export interface DeleteIncomingEventByIdParams {
  id: number
}

/**
 * `DELETE /IncomingEvent/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIncomingEventById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IncomingEvent/${id}`, query, as: 'auto' }, options)
}
