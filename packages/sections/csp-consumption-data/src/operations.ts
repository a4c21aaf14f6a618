// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CSPConsumptionData } from '@halopsa/schemas'

/** Parameters of {@link getCSPConsumptionData}. */
export type GetCSPConsumptionDataParams = Record<string, never>

/**
 * `GET /CSPConsumptionData`
 *
 * Lists consumption records of Microsoft CSP.
 *
 * Answers with a view of the list with the records under `data`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getCSPConsumptionData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCSPConsumptionDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'data', CSPConsumptionData>>> {
  return halo.request<ListView<'data', CSPConsumptionData>, As>({ method: 'get', path: '/CSPConsumptionData', query }, options)
}

/** Parameters of {@link paginateCSPConsumptionData}: those of {@link getCSPConsumptionData}. */
export type PaginateCSPConsumptionDataParams = GetCSPConsumptionDataParams

/**
 * Every record of `GET /CSPConsumptionData`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCSPConsumptionData(
  halo: HaloClient,
  params?: PaginateCSPConsumptionDataParams,
  options?: PaginateOptions,
): Pages<CSPConsumptionData> {
  return paginate((_, call) => getCSPConsumptionData(halo, params, call), { records: 'data', pages: false }, options)
}

/** Parameters of {@link postCSPConsumptionData}. */
export interface PostCSPConsumptionDataParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  cSPConsumptionDataList: CSPConsumptionData[]
}

/**
 * `POST /CSPConsumptionData`
 *
 * Creates or updates consumption records of Microsoft CSP.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCSPConsumptionData<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { cSPConsumptionDataList, ...query }: PostCSPConsumptionDataParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CSPConsumptionData[], CSPConsumptionData>>> {
  return halo.request<Flagged<Flag, CSPConsumptionData[], CSPConsumptionData>, As>(withBody({ method: 'post', path: '/CSPConsumptionData', query, body: cSPConsumptionDataList }, 'cSPConsumptionDataList'), options)
}

/** Parameters of {@link deleteCSPConsumptionDataParentById}. */
export interface DeleteCSPConsumptionDataParentByIdParams {
  id: number
}

/**
 * `DELETE /CSPConsumptionData/Parent/{id}`
 *
 * Deletes all consumption records of Microsoft CSP under one parent, such as an invoice.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCSPConsumptionDataParentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCSPConsumptionDataParentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CSPConsumptionData/Parent/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link postCSPConsumptionDataManage}. */
export interface PostCSPConsumptionDataManageParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  cSPConsumptionDataList: CSPConsumptionData[]
}

/**
 * `POST /CSPConsumptionData/manage`
 *
 * Sends consumption records of Microsoft CSP to be managed; what Halo does with them is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postCSPConsumptionDataManage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cSPConsumptionDataList, ...query }: PostCSPConsumptionDataManageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/CSPConsumptionData/manage', query, body: cSPConsumptionDataList, as: byMediaType }, 'cSPConsumptionDataList'), options)
}

/** Parameters of {@link getCSPConsumptionDataById}. */
export interface GetCSPConsumptionDataByIdParams {
  id: number
}

/**
 * `GET /CSPConsumptionData/{id}`
 *
 * Reads a consumption record of Microsoft CSP.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCSPConsumptionDataById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCSPConsumptionDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPConsumptionData>> {
  return halo.request<CSPConsumptionData, As>({ method: 'get', path: path`/CSPConsumptionData/${id}`, query }, options)
}

/** Parameters of {@link deleteCSPConsumptionDataById}. */
export interface DeleteCSPConsumptionDataByIdParams {
  id: number
}

/**
 * `DELETE /CSPConsumptionData/{id}`
 *
 * Deletes a consumption record of Microsoft CSP.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCSPConsumptionDataById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCSPConsumptionDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPConsumptionData | undefined>> {
  return halo.request<CSPConsumptionData | undefined, As>({ method: 'delete', path: path`/CSPConsumptionData/${id}`, query, as: byMediaType }, options)
}
