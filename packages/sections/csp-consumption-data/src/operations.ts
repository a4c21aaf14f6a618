// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CSPConsumptionData } from '@halopsa/schemas'

/** Parameters of {@link getCSPConsumptionData}. */
export type GetCSPConsumptionDataParams = Record<string, never>

/**
 * `GET /CSPConsumptionData`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCSPConsumptionData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCSPConsumptionDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CSPConsumptionData', query, as: 'auto' }, options)
}

/** Parameters of {@link postCSPConsumptionData}. */
export interface PostCSPConsumptionDataParams {
  /** Records to create; one that has an `id` is updated. */
  cSPConsumptionDataList: CSPConsumptionData[]
}

/**
 * `POST /CSPConsumptionData`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCSPConsumptionData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { cSPConsumptionDataList, ...query }: PostCSPConsumptionDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CSPConsumptionData>> {
  return halo.request<CSPConsumptionData, As>({ method: 'post', path: '/CSPConsumptionData', query, body: cSPConsumptionDataList }, options)
}

/** Parameters of {@link deleteCSPConsumptionDataParentById}. */
export interface DeleteCSPConsumptionDataParentByIdParams {
  id: number
}

/**
 * `DELETE /CSPConsumptionData/Parent/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCSPConsumptionDataParentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCSPConsumptionDataParentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CSPConsumptionData/Parent/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link postCSPConsumptionDataManage}. */
export interface PostCSPConsumptionDataManageParams {
  cSPConsumptionDataList: CSPConsumptionData[]
}

/**
 * `POST /CSPConsumptionData/manage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postCSPConsumptionDataManage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cSPConsumptionDataList, ...query }: PostCSPConsumptionDataManageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/CSPConsumptionData/manage', query, body: cSPConsumptionDataList, as: 'auto' }, options)
}

/** Parameters of {@link getCSPConsumptionDataById}. */
export interface GetCSPConsumptionDataByIdParams {
  id: number
}

/**
 * `GET /CSPConsumptionData/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCSPConsumptionDataById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCSPConsumptionDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CSPConsumptionData/${id}`, query, as: 'auto' }, options)
}
