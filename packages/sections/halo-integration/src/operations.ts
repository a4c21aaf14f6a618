// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { Actions, Faults } from '@halopsa/schemas'

/** Parameters of {@link postHaloIntegrationCreateAction}. */
export interface PostHaloIntegrationCreateActionParams {
  actions: Actions
}

/**
 * `POST /HaloIntegration/CreateAction`
 *
 * Adds an action to a ticket on behalf of another Halo that is integrated with this one.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postHaloIntegrationCreateAction<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { actions, ...query }: PostHaloIntegrationCreateActionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/HaloIntegration/CreateAction', query, body: actions, as: byMediaType }, 'actions'), options)
}

/** Parameters of {@link postHaloIntegrationCreateTicket}. */
export interface PostHaloIntegrationCreateTicketParams {
  faults: Faults
}

/**
 * `POST /HaloIntegration/CreateTicket`
 *
 * Creates a ticket on behalf of another Halo that is integrated with this one.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postHaloIntegrationCreateTicket<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { faults, ...query }: PostHaloIntegrationCreateTicketParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/HaloIntegration/CreateTicket', query, body: faults, as: byMediaType }, 'faults'), options)
}

/** Parameters of {@link getHaloIntegrationGet}. */
export type GetHaloIntegrationGetParams = Record<string, never>

/**
 * `GET /HaloIntegration/Get`
 *
 * Reads data for the integration of another Halo with this one.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getHaloIntegrationGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHaloIntegrationGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/HaloIntegration/Get', query, as: byMediaType }, options)
}
