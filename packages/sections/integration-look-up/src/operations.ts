// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { IntegrationLookUp } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationLookUp}. */
export type GetIntegrationLookUpParams = Record<string, never>

/**
 * `GET /IntegrationLookUp`
 *
 * Lists lookup values of integrations; which parameters it takes is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationLookUp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationLookUpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationLookUp', query, as: byMediaType }, options)
}

/** Parameters of {@link postIntegrationLookUp}. */
export interface PostIntegrationLookUpParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationLookUpList: IntegrationLookUp[]
}

/**
 * `POST /IntegrationLookUp`
 *
 * Creates or updates lookup values of integrations.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationLookUp<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationLookUpList, ...query }: PostIntegrationLookUpParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationLookUp[], IntegrationLookUp>>> {
  return halo.request<Flagged<Flag, IntegrationLookUp[], IntegrationLookUp>, As>(withBody({ method: 'post', path: '/IntegrationLookUp', query, body: integrationLookUpList }, 'integrationLookUpList'), options)
}
