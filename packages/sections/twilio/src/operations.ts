// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, formData, withBody } from '@halopsa/core'
import type { StringStringValuesKeyValuePair } from '@halopsa/schemas'

/** Parameters of {@link postTwilioCallback}. */
export interface PostTwilioCallbackParams {
  guid?: string | null | undefined
  form: { obj?: StringStringValuesKeyValuePair[] | null }
}

/**
 * `POST /Twilio/callback`
 *
 * Takes a notice about a call from Twilio; Twilio calls it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTwilioCallback<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { form, ...query }: PostTwilioCallbackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Twilio/callback', query, body: formData(form), as: byMediaType }, 'form'), options)
}

/** Parameters of {@link postTwilioTwiml}. */
export interface PostTwilioTwimlParams {
  guid?: string | null | undefined
  form: { obj?: StringStringValuesKeyValuePair[] | null }
}

/**
 * `POST /Twilio/twiml`
 *
 * Tells Twilio what to do in a call; Twilio calls it.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postTwilioTwiml<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { form, ...query }: PostTwilioTwimlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Twilio/twiml', query, body: formData(form), as: byMediaType }, 'form'), options)
}
