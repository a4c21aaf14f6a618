// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Webhook } from '@halopsa/schemas'

/** Parameters of {@link getWebhook}. */
export interface GetWebhookParams {
  isazureautomation?: boolean | null | undefined
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /Webhook`
 *
 * Lists webhooks and runbooks; applications need the scope `admin:webhooks`.
 *
 * Answers with an array, as recorded on a live server.
 *
 * An application with client credentials is refused without the scope `admin:webhooks`.
 */
export async function getWebhook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Webhook[]>> {
  return halo.request<Webhook[], As>({ method: 'get', path: '/Webhook', query }, options)
}

/** Parameters of {@link paginateWebhook}: those of {@link getWebhook}. */
export type PaginateWebhookParams = GetWebhookParams

/**
 * Every record of `GET /Webhook`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWebhook(
  halo: HaloClient,
  params?: PaginateWebhookParams,
  options?: PaginateOptions,
): Pages<Webhook> {
  return paginate((_, call) => getWebhook(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWebhook}. */
export interface PostWebhookParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  webhookList: Webhook[]
}

/**
 * `POST /Webhook`
 *
 * Creates or updates webhooks and runbooks; a webhook sends nothing until `POST /Notification` names its events.
 *
 * Answers with the created or updated record, as other clients use it; the schema of a record is told by its name alone.
 *
 * The webhook with its `id`, a UUID; some versions send an array of one.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWebhook<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { webhookList, ...query }: PostWebhookParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Webhook[], Webhook>>> {
  return halo.request<Flagged<Flag, Webhook[], Webhook>, As>(withBody({ method: 'post', path: '/Webhook', query, body: webhookList }, 'webhookList'), options)
}

/** Parameters of {@link getWebhookById}. */
export interface GetWebhookByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Webhook/{id}`
 *
 * Reads a webhook or runbook.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Webhook>> {
  return halo.request<Webhook, As>({ method: 'get', path: path`/Webhook/${id}`, query }, options)
}

/** Parameters of {@link deleteWebhookById}. */
export interface DeleteWebhookByIdParams {
  id: string
}

/**
 * `DELETE /Webhook/{id}`
 *
 * Deletes a webhook or runbook.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Webhook | undefined>> {
  return halo.request<Webhook | undefined, As>({ method: 'delete', path: path`/Webhook/${id}`, query, as: byMediaType }, options)
}
