// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, formData, withBody } from '@halopsa/core'
import type { StringStringValuesKeyValuePair } from '@halopsa/schemas'

/** Parameters of {@link getAdobeCommerceIntegration}. */
export type GetAdobeCommerceIntegrationParams = Record<string, never>

/**
 * `GET /AdobeCommerceIntegration`
 *
 * Reads data from Adobe Commerce at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAdobeCommerceIntegration<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAdobeCommerceIntegrationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AdobeCommerceIntegration', query, as: byMediaType }, options)
}

/** Parameters of {@link postAdobeCommerceIntegrationAuth}. */
export interface PostAdobeCommerceIntegrationAuthParams {
  form: { obj?: StringStringValuesKeyValuePair[] | null }
}

/**
 * `POST /AdobeCommerceIntegration/auth`
 *
 * Receives the credentials by which Halo is authorised in Adobe Commerce.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAdobeCommerceIntegrationAuth<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { form, ...query }: PostAdobeCommerceIntegrationAuthParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/AdobeCommerceIntegration/auth', query, body: formData(form), as: byMediaType }, 'form'), options)
}
