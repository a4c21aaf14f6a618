// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TwilioWhatsAppDetails } from '@halopsa/schemas'

/** Parameters of {@link getTwilioWhatsAppDetails}. */
export type GetTwilioWhatsAppDetailsParams = Record<string, never>

/**
 * `GET /TwilioWhatsAppDetails`
 *
 * Lists connections to WhatsApp through Twilio (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTwilioWhatsAppDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwilioWhatsAppDetails[]>> {
  return halo.request<TwilioWhatsAppDetails[], As>({ method: 'get', path: '/TwilioWhatsAppDetails', query }, options)
}

/** Parameters of {@link paginateTwilioWhatsAppDetails}: those of {@link getTwilioWhatsAppDetails}. */
export type PaginateTwilioWhatsAppDetailsParams = GetTwilioWhatsAppDetailsParams

/**
 * Every record of `GET /TwilioWhatsAppDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTwilioWhatsAppDetails(
  halo: HaloClient,
  params?: PaginateTwilioWhatsAppDetailsParams,
  options?: PaginateOptions,
): Pages<TwilioWhatsAppDetails> {
  return paginate((_, call) => getTwilioWhatsAppDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTwilioWhatsAppDetails}. */
export interface PostTwilioWhatsAppDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  twilioWhatsAppDetailsList: TwilioWhatsAppDetails[]
}

/**
 * `POST /TwilioWhatsAppDetails`
 *
 * Creates or updates connections to WhatsApp through Twilio (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { twilioWhatsAppDetailsList, ...query }: PostTwilioWhatsAppDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TwilioWhatsAppDetails[], TwilioWhatsAppDetails>>> {
  return halo.request<Flagged<Flag, TwilioWhatsAppDetails[], TwilioWhatsAppDetails>, As>(withBody({ method: 'post', path: '/TwilioWhatsAppDetails', query, body: twilioWhatsAppDetailsList }, 'twilioWhatsAppDetailsList'), options)
}

/** Parameters of {@link getTwilioWhatsAppDetailsById}. */
export interface GetTwilioWhatsAppDetailsByIdParams {
  id: number
}

/**
 * `GET /TwilioWhatsAppDetails/{id}`
 *
 * Reads a connection to WhatsApp through Twilio (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTwilioWhatsAppDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTwilioWhatsAppDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwilioWhatsAppDetails>> {
  return halo.request<TwilioWhatsAppDetails, As>({ method: 'get', path: path`/TwilioWhatsAppDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTwilioWhatsAppDetailsById}. */
export interface DeleteTwilioWhatsAppDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TwilioWhatsAppDetails/{id}`
 *
 * Deletes a connection to WhatsApp through Twilio (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTwilioWhatsAppDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTwilioWhatsAppDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwilioWhatsAppDetails | undefined>> {
  return halo.request<TwilioWhatsAppDetails | undefined, As>({ method: 'delete', path: path`/TwilioWhatsAppDetails/${id}`, query, as: byMediaType }, options)
}
