// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AzureDelta } from '@halopsa/schemas'

/** Parameters of {@link getAzureDelta}. */
export type GetAzureDeltaParams = Record<string, never>

/**
 * `GET /AzureDelta`
 *
 * Lists markers of how far imports from Azure have come.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAzureDelta<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAzureDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDelta[]>> {
  return halo.request<AzureDelta[], As>({ method: 'get', path: '/AzureDelta', query }, options)
}

/** Parameters of {@link paginateAzureDelta}: those of {@link getAzureDelta}. */
export type PaginateAzureDeltaParams = GetAzureDeltaParams

/**
 * Every record of `GET /AzureDelta`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAzureDelta(
  halo: HaloClient,
  params?: PaginateAzureDeltaParams,
  options?: PaginateOptions,
): Pages<AzureDelta> {
  return paginate((_, call) => getAzureDelta(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAzureDelta}. */
export interface PostAzureDeltaParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  azureDeltaList: AzureDelta[]
}

/**
 * `POST /AzureDelta`
 *
 * Creates or updates markers of how far imports from Azure have come.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAzureDelta<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { azureDeltaList, ...query }: PostAzureDeltaParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AzureDelta[], AzureDelta>>> {
  return halo.request<Flagged<Flag, AzureDelta[], AzureDelta>, As>(withBody({ method: 'post', path: '/AzureDelta', query, body: azureDeltaList }, 'azureDeltaList'), options)
}

/** Parameters of {@link getAzureDeltaById}. */
export interface GetAzureDeltaByIdParams {
  id: number
}

/**
 * `GET /AzureDelta/{id}`
 *
 * Reads a marker of how far an import from Azure has come.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAzureDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAzureDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDelta>> {
  return halo.request<AzureDelta, As>({ method: 'get', path: path`/AzureDelta/${id}`, query }, options)
}

/** Parameters of {@link deleteAzureDeltaById}. */
export interface DeleteAzureDeltaByIdParams {
  id: number
}

/**
 * `DELETE /AzureDelta/{id}`
 *
 * Deletes a marker of how far an import from Azure has come.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAzureDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDelta | undefined>> {
  return halo.request<AzureDelta | undefined, As>({ method: 'delete', path: path`/AzureDelta/${id}`, query, as: byMediaType }, options)
}
