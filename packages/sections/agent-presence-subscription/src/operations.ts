// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { UnamePresenceSubscription } from '@halopsa/schemas'

/** Parameters of {@link getAgentPresenceSubscription}. */
export type GetAgentPresenceSubscriptionParams = Record<string, never>

/**
 * `GET /AgentPresenceSubscription`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentPresenceSubscription<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentPresenceSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AgentPresenceSubscription', query, as: 'auto' }, options)
}

/** Parameters of {@link postAgentPresenceSubscription}. */
export interface PostAgentPresenceSubscriptionParams {
  /** Records to create; one that has an `id` is updated. */
  unamePresenceSubscriptionList: UnamePresenceSubscription[]
}

/**
 * `POST /AgentPresenceSubscription`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAgentPresenceSubscription<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { unamePresenceSubscriptionList, ...query }: PostAgentPresenceSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnamePresenceSubscription>> {
  return halo.request<UnamePresenceSubscription, As>({ method: 'post', path: '/AgentPresenceSubscription', query, body: unamePresenceSubscriptionList }, options)
}

/** Parameters of {@link getAgentPresenceSubscriptionById}. */
export interface GetAgentPresenceSubscriptionByIdParams {
  id: number
}

/**
 * `GET /AgentPresenceSubscription/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAgentPresenceSubscriptionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAgentPresenceSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnamePresenceSubscription>> {
  return halo.request<UnamePresenceSubscription, As>({ method: 'get', path: path`/AgentPresenceSubscription/${id}`, query }, options)
}

/** Parameters of {@link deleteAgentPresenceSubscriptionById}. */
export interface DeleteAgentPresenceSubscriptionByIdParams {
  id: number
}

/**
 * `DELETE /AgentPresenceSubscription/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAgentPresenceSubscriptionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentPresenceSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AgentPresenceSubscription/${id}`, query, as: 'auto' }, options)
}
