// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { EventRule } from '@halopsa/schemas'

/** Parameters of {@link getEventRule}. */
export type GetEventRuleParams = Record<string, never>

/**
 * `GET /EventRule`
 *
 * Lists event rules.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getEventRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEventRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EventRule[]>> {
  return halo.request<EventRule[], As>({ method: 'get', path: '/EventRule', query }, options)
}

/** Parameters of {@link paginateEventRule}: those of {@link getEventRule}. */
export type PaginateEventRuleParams = GetEventRuleParams

/**
 * Every record of `GET /EventRule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEventRule(
  halo: HaloClient,
  params?: PaginateEventRuleParams,
  options?: PaginateOptions,
): Pages<EventRule> {
  return paginate((_, call) => getEventRule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEventRule}. */
export interface PostEventRuleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  eventRuleList: EventRule[]
}

/**
 * `POST /EventRule`
 *
 * Creates or updates event rules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEventRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { eventRuleList, ...query }: PostEventRuleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EventRule[], EventRule>>> {
  return halo.request<Flagged<Flag, EventRule[], EventRule>, As>(withBody({ method: 'post', path: '/EventRule', query, body: eventRuleList }, 'eventRuleList'), options)
}

/** Parameters of {@link getEventRuleById}. */
export interface GetEventRuleByIdParams {
  id: number
}

/**
 * `GET /EventRule/{id}`
 *
 * Reads an event rule.
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
 * Deletes an event rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEventRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEventRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EventRule | undefined>> {
  return halo.request<EventRule | undefined, As>({ method: 'delete', path: path`/EventRule/${id}`, query, as: byMediaType }, options)
}
