// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getIncomingWebhookAttempt}. */
export type GetIncomingWebhookAttemptParams = Record<string, never>

/**
 * `GET /IncomingWebhookAttempt`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIncomingWebhookAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingWebhookAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IncomingWebhookAttempt', query, as: 'auto' }, options)
}
