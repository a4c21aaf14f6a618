// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { UnameEventSubscription } from '@halopsa/schemas'

/** Parameters of {@link getAgentEventSubscription}. */
export type GetAgentEventSubscriptionParams = Record<string, never>

/**
 * `GET /AgentEventSubscription`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentEventSubscription<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentEventSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AgentEventSubscription', query, as: 'auto' }, options)
}

/** Parameters of {@link postAgentEventSubscription}. */
export interface PostAgentEventSubscriptionParams {
  /** Records to create; one that has an `id` is updated. */
  unameEventSubscriptionList: UnameEventSubscription[]
}

/**
 * `POST /AgentEventSubscription`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAgentEventSubscription<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { unameEventSubscriptionList, ...query }: PostAgentEventSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnameEventSubscription>> {
  return halo.request<UnameEventSubscription, As>({ method: 'post', path: '/AgentEventSubscription', query, body: unameEventSubscriptionList }, options)
}

/** Parameters of {@link getAgentEventSubscriptionById}. */
export interface GetAgentEventSubscriptionByIdParams {
  id: number
}

/**
 * `GET /AgentEventSubscription/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAgentEventSubscriptionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentEventSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AgentEventSubscription/${id}`, query, as: 'auto' }, options)
}
