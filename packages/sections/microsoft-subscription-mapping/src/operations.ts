// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MicrosoftSubscriptionMapping } from '@halopsa/schemas'

/** Parameters of {@link getMicrosoftSubscriptionMapping}. */
export type GetMicrosoftSubscriptionMappingParams = Record<string, never>

/**
 * `GET /MicrosoftSubscriptionMapping`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMicrosoftSubscriptionMapping<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMicrosoftSubscriptionMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MicrosoftSubscriptionMapping', query, as: 'auto' }, options)
}

/** Parameters of {@link postMicrosoftSubscriptionMapping}. */
export interface PostMicrosoftSubscriptionMappingParams {
  /** Records to create; one that has an `id` is updated. */
  microsoftSubscriptionMappingList: MicrosoftSubscriptionMapping[]
}

/**
 * `POST /MicrosoftSubscriptionMapping`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMicrosoftSubscriptionMapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { microsoftSubscriptionMappingList, ...query }: PostMicrosoftSubscriptionMappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
  return halo.request<MicrosoftSubscriptionMapping, As>({ method: 'post', path: '/MicrosoftSubscriptionMapping', query, body: microsoftSubscriptionMappingList }, options)
}

/** Parameters of {@link getMicrosoftSubscriptionMappingById}. */
export interface GetMicrosoftSubscriptionMappingByIdParams {
  id: number
}

/**
 * `GET /MicrosoftSubscriptionMapping/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMicrosoftSubscriptionMappingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMicrosoftSubscriptionMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MicrosoftSubscriptionMapping>> {
  return halo.request<MicrosoftSubscriptionMapping, As>({ method: 'get', path: path`/MicrosoftSubscriptionMapping/${id}`, query }, options)
}

/** Parameters of {@link deleteMicrosoftSubscriptionMappingById}. */
export interface DeleteMicrosoftSubscriptionMappingByIdParams {
  id: number
}

/**
 * `DELETE /MicrosoftSubscriptionMapping/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMicrosoftSubscriptionMappingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMicrosoftSubscriptionMappingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MicrosoftSubscriptionMapping/${id}`, query, as: 'auto' }, options)
}
