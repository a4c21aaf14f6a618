// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationFieldData } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationFieldData}. */
export type GetIntegrationFieldDataParams = Record<string, never>

/**
 * `GET /IntegrationFieldData`
 *
 * Lists fields of integrated systems.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getIntegrationFieldData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationFieldDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldData[]>> {
  return halo.request<IntegrationFieldData[], As>({ method: 'get', path: '/IntegrationFieldData', query }, options)
}

/** Parameters of {@link paginateIntegrationFieldData}: those of {@link getIntegrationFieldData}. */
export type PaginateIntegrationFieldDataParams = GetIntegrationFieldDataParams

/**
 * Every record of `GET /IntegrationFieldData`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationFieldData(
  halo: HaloClient,
  params?: PaginateIntegrationFieldDataParams,
  options?: PaginateOptions,
): Pages<IntegrationFieldData> {
  return paginate((_, call) => getIntegrationFieldData(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postIntegrationFieldData}. */
export interface PostIntegrationFieldDataParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationFieldDataList: IntegrationFieldData[]
}

/**
 * `POST /IntegrationFieldData`
 *
 * Creates or updates fields of integrated systems.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationFieldData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationFieldDataList, ...query }: PostIntegrationFieldDataParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationFieldData[], IntegrationFieldData>>> {
  return halo.request<Flagged<Flag, IntegrationFieldData[], IntegrationFieldData>, As>(withBody({ method: 'post', path: '/IntegrationFieldData', query, body: integrationFieldDataList }, 'integrationFieldDataList'), options)
}

/** Parameters of {@link getIntegrationFieldDataById}. */
export interface GetIntegrationFieldDataByIdParams {
  id: number
}

/**
 * `GET /IntegrationFieldData/{id}`
 *
 * Reads a field of an integrated system.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationFieldDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldData>> {
  return halo.request<IntegrationFieldData, As>({ method: 'get', path: path`/IntegrationFieldData/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationFieldDataById}. */
export interface DeleteIntegrationFieldDataByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationFieldData/{id}`
 *
 * Deletes a field of an integrated system.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationFieldDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldData | undefined>> {
  return halo.request<IntegrationFieldData | undefined, As>({ method: 'delete', path: path`/IntegrationFieldData/${id}`, query, as: byMediaType }, options)
}
