// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { UnamePresenceSubscription } from '@halopsa/schemas'

/** Parameters of {@link getAgentPresenceSubscription}. */
export type GetAgentPresenceSubscriptionParams = Record<string, never>

/**
 * `GET /AgentPresenceSubscription`
 *
 * Lists subscriptions to agents' presence in Microsoft Entra ID.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAgentPresenceSubscription<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAgentPresenceSubscriptionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnamePresenceSubscription[]>> {
  return halo.request<UnamePresenceSubscription[], As>({ method: 'get', path: '/AgentPresenceSubscription', query }, options)
}

/** Parameters of {@link paginateAgentPresenceSubscription}: those of {@link getAgentPresenceSubscription}. */
export type PaginateAgentPresenceSubscriptionParams = GetAgentPresenceSubscriptionParams

/**
 * Every record of `GET /AgentPresenceSubscription`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAgentPresenceSubscription(
  halo: HaloClient,
  params?: PaginateAgentPresenceSubscriptionParams,
  options?: PaginateOptions,
): Pages<UnamePresenceSubscription> {
  return paginate((_, call) => getAgentPresenceSubscription(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAgentPresenceSubscription}. */
export interface PostAgentPresenceSubscriptionParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  unamePresenceSubscriptionList: UnamePresenceSubscription[]
}

/**
 * `POST /AgentPresenceSubscription`
 *
 * Creates or updates subscriptions to agents' presence in Microsoft Entra ID.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAgentPresenceSubscription<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { unamePresenceSubscriptionList, ...query }: PostAgentPresenceSubscriptionParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, UnamePresenceSubscription[], UnamePresenceSubscription>>> {
  return halo.request<Flagged<Flag, UnamePresenceSubscription[], UnamePresenceSubscription>, As>(withBody({ method: 'post', path: '/AgentPresenceSubscription', query, body: unamePresenceSubscriptionList }, 'unamePresenceSubscriptionList'), options)
}

/** Parameters of {@link getAgentPresenceSubscriptionById}. */
export interface GetAgentPresenceSubscriptionByIdParams {
  id: number
}

/**
 * `GET /AgentPresenceSubscription/{id}`
 *
 * Reads a subscription to an agent's presence in Microsoft Entra ID.
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
 * Deletes a subscription to an agent's presence in Microsoft Entra ID.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAgentPresenceSubscriptionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAgentPresenceSubscriptionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnamePresenceSubscription | undefined>> {
  return halo.request<UnamePresenceSubscription | undefined, As>({ method: 'delete', path: path`/AgentPresenceSubscription/${id}`, query, as: byMediaType }, options)
}
