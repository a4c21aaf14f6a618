// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { WebhookEvent } from '@halopsa/schemas'

/** Parameters of {@link getWebhookEvent}. */
export interface GetWebhookEventParams {
  automation_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | undefined
  integrationmethod_id?: number | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  webhook_id?: string | undefined
}

/**
 * `GET /WebhookEvent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhookEvent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWebhookEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WebhookEvent', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateWebhookEvent}: those of {@link getWebhookEvent} without the ones that page. */
export type PaginateWebhookEventParams = Omit<GetWebhookEventParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /WebhookEvent`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateWebhookEvent<T = unknown>(
  halo: HaloClient,
  params?: PaginateWebhookEventParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getWebhookEvent(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postWebhookEvent}. */
export interface PostWebhookEventParams {
  /** Records to create; one that has an `id` is updated. */
  webhookEventList: WebhookEvent[]
}

/**
 * `POST /WebhookEvent`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postWebhookEvent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { webhookEventList, ...query }: PostWebhookEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WebhookEvent>> {
  return halo.request<WebhookEvent, As>({ method: 'post', path: '/WebhookEvent', query, body: webhookEventList }, options)
}

/** Parameters of {@link getWebhookEventById}. */
export interface GetWebhookEventByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /WebhookEvent/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWebhookEventById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWebhookEventByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, WebhookEvent>> {
  return halo.request<WebhookEvent, As>({ method: 'get', path: path`/WebhookEvent/${id}`, query }, options)
}
