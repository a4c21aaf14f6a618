// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { IncomingEvent } from '@halopsa/schemas'

/** Parameters of {@link getIncomingEvent}. */
export type GetIncomingEventParams = Record<string, never>

/**
 * `GET /IncomingEvent`
 *
 * Lists incoming events.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIncomingEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IncomingEvent', query, as: byMediaType }, options)
}

/** Parameters of {@link postIncomingEvent}. */
export interface PostIncomingEventParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  incomingEventList: IncomingEvent[]
}

/**
 * `POST /IncomingEvent`
 *
 * Creates or updates incoming events.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIncomingEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { incomingEventList, ...query }: PostIncomingEventParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IncomingEvent[], IncomingEvent>>> {
  return halo.request<Flagged<Flag, IncomingEvent[], IncomingEvent>, As>(withBody({ method: 'post', path: '/IncomingEvent', query, body: incomingEventList }, 'incomingEventList'), options)
}

/** Parameters of {@link postIncomingEventProcess}. */
export type PostIncomingEventProcessParams = Record<string, never>

/**
 * `POST /IncomingEvent/Process`
 *
 * Processes events that have come in by the event rules; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingEventProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostIncomingEventProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IncomingEvent/Process', query, as: byMediaType }, options)
}

/** Parameters of {@link getIncomingEventById}. */
export interface GetIncomingEventByIdParams {
  id: number
}

/**
 * `GET /IncomingEvent/{id}`
 *
 * Reads an incoming event.
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
 * Deletes an incoming event.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIncomingEventById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEvent | undefined>> {
  return halo.request<IncomingEvent | undefined, As>({ method: 'delete', path: path`/IncomingEvent/${id}`, query, as: byMediaType }, options)
}
