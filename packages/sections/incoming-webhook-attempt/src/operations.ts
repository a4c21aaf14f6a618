// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIncomingWebhookAttempt}. */
export type GetIncomingWebhookAttemptParams = Record<string, never>

/**
 * `GET /IncomingWebhookAttempt`
 *
 * Lists attempts to process received webhooks.
 *
 * Answers with a view of the list with the records under `attempts`, as recorded on a live server.
 *
 * Keys seen: `attemptdate`, `errormessage`, `id`, `relatedid`, `status`.
 */
export async function getIncomingWebhookAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingWebhookAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'attempts', T>>> {
  return halo.request<ListView<'attempts', T>, As>({ method: 'get', path: '/IncomingWebhookAttempt', query }, options)
}

/** Parameters of {@link paginateIncomingWebhookAttempt}: those of {@link getIncomingWebhookAttempt}. */
export type PaginateIncomingWebhookAttemptParams = GetIncomingWebhookAttemptParams

/**
 * Every record of `GET /IncomingWebhookAttempt`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIncomingWebhookAttempt<T = unknown>(
  halo: HaloClient,
  params?: PaginateIncomingWebhookAttemptParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getIncomingWebhookAttempt(halo, params, call), { records: 'attempts', pages: false }, options)
}
