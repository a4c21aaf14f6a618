// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { WebhookEvent } from '@halopsa/schemas'

/** Parameters of {@link getWebhookEvent}. */
export interface GetWebhookEventParams {
  automation_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Only the ids of the records; not together with paging. */
  idonly?: boolean | null | undefined
  integrationmethod_id?: number | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only events of the webhook with this id. */
  webhook_id?: string | null | undefined
}

/**
 * `GET /WebhookEvent`
 *
 * Lists deliveries of webhooks with the body that was sent, so that missed ones can be read again.
 *
 * Answers with a view of the list with the records under `events`, as recorded on a live server.
 */
export async function getWebhookEvent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWebhookEventParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'events', WebhookEvent>>> {
  return halo.request<ListView<'events', WebhookEvent>, As>({ method: 'get', path: '/WebhookEvent', query }, options)
}

/** Parameters of {@link paginateWebhookEvent}: those of {@link getWebhookEvent} without the ones that page. */
export type PaginateWebhookEventParams = Omit<GetWebhookEventParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /WebhookEvent`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateWebhookEvent(
  halo: HaloClient,
  params?: PaginateWebhookEventParams,
  options?: PaginateOptions,
): Pages<WebhookEvent> {
  return paginate((page, call) => getWebhookEvent(halo, { ...params, ...page }, call), 'events', options)
}

/** Parameters of {@link postWebhookEvent}. */
export interface PostWebhookEventParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  webhookEventList: WebhookEvent[]
}

/**
 * `POST /WebhookEvent`
 *
 * Creates or updates deliveries of webhooks.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWebhookEvent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { webhookEventList, ...query }: PostWebhookEventParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, WebhookEvent[], WebhookEvent>>> {
  return halo.request<Flagged<Flag, WebhookEvent[], WebhookEvent>, As>(withBody({ method: 'post', path: '/WebhookEvent', query, body: webhookEventList }, 'webhookEventList'), options)
}

/** Parameters of {@link getWebhookEventById}. */
export interface GetWebhookEventByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /WebhookEvent/{id}`
 *
 * Reads a delivery of a webhook.
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
