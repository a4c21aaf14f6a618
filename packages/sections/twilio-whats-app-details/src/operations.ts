// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TwilioWhatsAppDetails } from '@halopsa/schemas'

/** Parameters of {@link getTwilioWhatsAppDetails}. */
export type GetTwilioWhatsAppDetailsParams = Record<string, never>

/**
 * `GET /TwilioWhatsAppDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTwilioWhatsAppDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTwilioWhatsAppDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TwilioWhatsAppDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postTwilioWhatsAppDetails}. */
export interface PostTwilioWhatsAppDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  twilioWhatsAppDetailsList: TwilioWhatsAppDetails[]
}

/**
 * `POST /TwilioWhatsAppDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTwilioWhatsAppDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { twilioWhatsAppDetailsList, ...query }: PostTwilioWhatsAppDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwilioWhatsAppDetails>> {
  return halo.request<TwilioWhatsAppDetails, As>({ method: 'post', path: '/TwilioWhatsAppDetails', query, body: twilioWhatsAppDetailsList }, options)
}

/** Parameters of {@link getTwilioWhatsAppDetailsById}. */
export interface GetTwilioWhatsAppDetailsByIdParams {
  id: number
}

/**
 * `GET /TwilioWhatsAppDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTwilioWhatsAppDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTwilioWhatsAppDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TwilioWhatsAppDetails/${id}`, query, as: 'auto' }, options)
}
