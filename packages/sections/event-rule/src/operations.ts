// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { EventRule } from '@halopsa/schemas'

/** Parameters of {@link getEventRule}. */
export type GetEventRuleParams = Record<string, never>

/**
 * `GET /EventRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEventRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEventRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EventRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postEventRule}. */
export interface PostEventRuleParams {
  /** Records to create; one that has an `id` is updated. */
  eventRuleList: EventRule[]
}

/**
 * `POST /EventRule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postEventRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { eventRuleList, ...query }: PostEventRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EventRule>> {
  return halo.request<EventRule, As>({ method: 'post', path: '/EventRule', query, body: eventRuleList }, options)
}

/** Parameters of {@link getEventRuleById}. */
export interface GetEventRuleByIdParams {
  id: number
}

/**
 * `GET /EventRule/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEventRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEventRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EventRule>> {
  return halo.request<EventRule, As>({ method: 'get', path: path`/EventRule/${id}`, query }, options)
}

/** Parameters of {@link deleteEventRuleById}. */
export interface DeleteEventRuleByIdParams {
  id: number
}

/**
 * `DELETE /EventRule/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEventRuleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEventRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EventRule/${id}`, query, as: 'auto' }, options)
}
