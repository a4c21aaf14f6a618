// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PartsLookupConfirmation } from '@halopsa/schemas'

/** Parameters of {@link postDatabaseLookupConfirmation}. */
export interface PostDatabaseLookupConfirmationParams {
  /** Records to create; one that has an `id` is updated. */
  partsLookupConfirmationList: PartsLookupConfirmation[]
}

/**
 * `POST /DatabaseLookupConfirmation`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postDatabaseLookupConfirmation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { partsLookupConfirmationList, ...query }: PostDatabaseLookupConfirmationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookupConfirmation>> {
  return halo.request<PartsLookupConfirmation, As>({ method: 'post', path: '/DatabaseLookupConfirmation', query, body: partsLookupConfirmationList }, options)
}

/** Parameters of {@link getDatabaseLookupConfirmationById}. */
export interface GetDatabaseLookupConfirmationByIdParams {
  id: number
}

/**
 * `GET /DatabaseLookupConfirmation/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getDatabaseLookupConfirmationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDatabaseLookupConfirmationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PartsLookupConfirmation>> {
  return halo.request<PartsLookupConfirmation, As>({ method: 'get', path: path`/DatabaseLookupConfirmation/${id}`, query }, options)
}
