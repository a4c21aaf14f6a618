// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IncomingWebhook } from '@halopsa/schemas'

/** Parameters of {@link getIncomingWebhook}. */
export type GetIncomingWebhookParams = Record<string, never>

/**
 * `GET /IncomingWebhook`
 *
 * Lists webhooks received from other systems.
 *
 * Answers with a view of the list with the records under `webhooks`, as recorded on a live server.
 */
export async function getIncomingWebhook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIncomingWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'webhooks', IncomingWebhook>>> {
  return halo.request<ListView<'webhooks', IncomingWebhook>, As>({ method: 'get', path: '/IncomingWebhook', query }, options)
}

/** Parameters of {@link paginateIncomingWebhook}: those of {@link getIncomingWebhook}. */
export type PaginateIncomingWebhookParams = GetIncomingWebhookParams

/**
 * Every record of `GET /IncomingWebhook`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIncomingWebhook(
  halo: HaloClient,
  params?: PaginateIncomingWebhookParams,
  options?: PaginateOptions,
): Pages<IncomingWebhook> {
  return paginate((_, call) => getIncomingWebhook(halo, params, call), { records: 'webhooks', pages: false }, options)
}

/** Parameters of {@link postIncomingWebhook}. */
export interface PostIncomingWebhookParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  incomingWebhookList: IncomingWebhook[]
}

/**
 * `POST /IncomingWebhook`
 *
 * Creates or updates webhooks received from other systems.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIncomingWebhook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { incomingWebhookList, ...query }: PostIncomingWebhookParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IncomingWebhook[], IncomingWebhook>>> {
  return halo.request<Flagged<Flag, IncomingWebhook[], IncomingWebhook>, As>(withBody({ method: 'post', path: '/IncomingWebhook', query, body: incomingWebhookList }, 'incomingWebhookList'), options)
}

/** Parameters of {@link postIncomingWebhookProcess}. */
export interface PostIncomingWebhookProcessParams {
  items: number[]
}

/**
 * `POST /IncomingWebhook/Process`
 *
 * Processes received webhooks with these ids, again or for the first time.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingWebhookProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostIncomingWebhookProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/IncomingWebhook/Process', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getIncomingWebhookById}. */
export interface GetIncomingWebhookByIdParams {
  id: number
}

/**
 * `GET /IncomingWebhook/{id}`
 *
 * Reads a webhook received from another system.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIncomingWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIncomingWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingWebhook>> {
  return halo.request<IncomingWebhook, As>({ method: 'get', path: path`/IncomingWebhook/${id}`, query }, options)
}

/** Parameters of {@link deleteIncomingWebhookById}. */
export interface DeleteIncomingWebhookByIdParams {
  id: number
}

/**
 * `DELETE /IncomingWebhook/{id}`
 *
 * Deletes a webhook received from another system.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIncomingWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingWebhook | undefined>> {
  return halo.request<IncomingWebhook | undefined, As>({ method: 'delete', path: path`/IncomingWebhook/${id}`, query, as: byMediaType }, options)
}
