// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path, withBody } from '@halopsa/core'
import type { PartsLookupConfirmation } from '@halopsa/schemas'

/** Parameters of {@link postDatabaseLookupConfirmation}. */
export interface PostDatabaseLookupConfirmationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  partsLookupConfirmationList: PartsLookupConfirmation[]
}

/**
 * `POST /DatabaseLookupConfirmation`
 *
 * Confirms results of database lookups.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDatabaseLookupConfirmation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { partsLookupConfirmationList, ...query }: PostDatabaseLookupConfirmationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PartsLookupConfirmation[], PartsLookupConfirmation>>> {
  return halo.request<Flagged<Flag, PartsLookupConfirmation[], PartsLookupConfirmation>, As>(withBody({ method: 'post', path: '/DatabaseLookupConfirmation', query, body: partsLookupConfirmationList }, 'partsLookupConfirmationList'), options)
}

/** Parameters of {@link getDatabaseLookupConfirmationById}. */
export interface GetDatabaseLookupConfirmationByIdParams {
  id: number
}

/**
 * `GET /DatabaseLookupConfirmation/{id}`
 *
 * Reads the result of a database lookup that awaits confirmation.
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
