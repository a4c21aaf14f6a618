// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationDelta } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationDelta}. */
export type GetIntegrationDeltaParams = Record<string, never>

/**
 * `GET /IntegrationDelta`
 *
 * Lists markers of how far integrations have synchronised.
 *
 * Answers with a view of the list with the records under `deltas`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getIntegrationDelta<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'deltas', IntegrationDelta>>> {
  return halo.request<ListView<'deltas', IntegrationDelta>, As>({ method: 'get', path: '/IntegrationDelta', query }, options)
}

/** Parameters of {@link paginateIntegrationDelta}: those of {@link getIntegrationDelta}. */
export type PaginateIntegrationDeltaParams = GetIntegrationDeltaParams

/**
 * Every record of `GET /IntegrationDelta`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationDelta(
  halo: HaloClient,
  params?: PaginateIntegrationDeltaParams,
  options?: PaginateOptions,
): Pages<IntegrationDelta> {
  return paginate((_, call) => getIntegrationDelta(halo, params, call), { records: 'deltas', pages: false }, options)
}

/** Parameters of {@link postIntegrationDelta}. */
export interface PostIntegrationDeltaParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationDeltaList: IntegrationDelta[]
}

/**
 * `POST /IntegrationDelta`
 *
 * Creates or updates markers of how far integrations have synchronised.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationDelta<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationDeltaList, ...query }: PostIntegrationDeltaParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationDelta[], IntegrationDelta>>> {
  return halo.request<Flagged<Flag, IntegrationDelta[], IntegrationDelta>, As>(withBody({ method: 'post', path: '/IntegrationDelta', query, body: integrationDeltaList }, 'integrationDeltaList'), options)
}

/** Parameters of {@link getIntegrationDeltaById}. */
export interface GetIntegrationDeltaByIdParams {
  id: number
}

/**
 * `GET /IntegrationDelta/{id}`
 *
 * Reads a marker of how far an integration has synchronised.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationDelta>> {
  return halo.request<IntegrationDelta, As>({ method: 'get', path: path`/IntegrationDelta/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationDeltaById}. */
export interface DeleteIntegrationDeltaByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationDelta/{id}`
 *
 * Deletes a marker of how far an integration has synchronised.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationDelta | undefined>> {
  return halo.request<IntegrationDelta | undefined, As>({ method: 'delete', path: path`/IntegrationDelta/${id}`, query, as: byMediaType }, options)
}
