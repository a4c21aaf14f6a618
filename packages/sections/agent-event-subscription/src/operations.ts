// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { UnameEventSubscription } from '@halopsa/schemas'

/** Parameters of {@link getAgentEventSubscription}. */
export type GetAgentEventSubscriptionParams = Record<string, never>

/**
 * `GET /AgentEventSubscription`
 *
 * Lists subscriptions to events of agents' Microsoft calendars.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAgentEventSubscription<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentEventSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameEventSubscription[]>> {
  return halo.request<UnameEventSubscription[], As>({ method: 'get', path: '/AgentEventSubscription', query }, options)
}

/** Parameters of {@link paginateAgentEventSubscription}: those of {@link getAgentEventSubscription}. */
export type PaginateAgentEventSubscriptionParams = GetAgentEventSubscriptionParams

/**
 * Every record of `GET /AgentEventSubscription`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAgentEventSubscription(
  halo: HaloClient,
  params?: PaginateAgentEventSubscriptionParams,
  options?: PaginateOptions,
): Pages<UnameEventSubscription> {
  return paginate((_, call) => getAgentEventSubscription(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAgentEventSubscription}. */
export interface PostAgentEventSubscriptionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  unameEventSubscriptionList: UnameEventSubscription[]
}

/**
 * `POST /AgentEventSubscription`
 *
 * Creates or updates subscriptions to events of agents' Microsoft calendars.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAgentEventSubscription<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { unameEventSubscriptionList, ...query }: PostAgentEventSubscriptionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, UnameEventSubscription[], UnameEventSubscription>>> {
  return halo.request<Flagged<Flag, UnameEventSubscription[], UnameEventSubscription>, As>(withBody({ method: 'post', path: '/AgentEventSubscription', query, body: unameEventSubscriptionList }, 'unameEventSubscriptionList'), options)
}

/** Parameters of {@link getAgentEventSubscriptionById}. */
export interface GetAgentEventSubscriptionByIdParams {
  id: number
}

/**
 * `GET /AgentEventSubscription/{id}`
 *
 * Reads a subscription to events of an agent's Microsoft calendar.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAgentEventSubscriptionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentEventSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameEventSubscription>> {
  return halo.request<UnameEventSubscription, As>({ method: 'get', path: path`/AgentEventSubscription/${id}`, query }, options)
}

/** Parameters of {@link deleteAgentEventSubscriptionById}. */
export interface DeleteAgentEventSubscriptionByIdParams {
  id: number
}

/**
 * `DELETE /AgentEventSubscription/{id}`
 *
 * Deletes a subscription to events of an agent's Microsoft calendar.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAgentEventSubscriptionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentEventSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameEventSubscription | undefined>> {
  return halo.request<UnameEventSubscription | undefined, As>({ method: 'delete', path: path`/AgentEventSubscription/${id}`, query, as: byMediaType }, options)
}
