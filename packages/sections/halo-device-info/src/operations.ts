// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NHD_DeviceInfo } from '@halopsa/schemas'

/** Parameters of {@link postHaloDeviceInfo}. */
export interface PostHaloDeviceInfoParams {
  /** Records to create; one that has an `id` is updated. */
  nHD_DeviceInfoList: NHD_DeviceInfo[]
}

/**
 * `POST /HaloDeviceInfo`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postHaloDeviceInfo<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nHD_DeviceInfoList, ...query }: PostHaloDeviceInfoParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_DeviceInfo>> {
  return halo.request<NHD_DeviceInfo, As>({ method: 'post', path: '/HaloDeviceInfo', query, body: nHD_DeviceInfoList }, options)
}

/** Parameters of {@link getHaloDeviceInfoById}. */
export interface GetHaloDeviceInfoByIdParams {
  id: string
}

/**
 * `GET /HaloDeviceInfo/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getHaloDeviceInfoById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetHaloDeviceInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_DeviceInfo>> {
  return halo.request<NHD_DeviceInfo, As>({ method: 'get', path: path`/HaloDeviceInfo/${id}`, query }, options)
}

/** Parameters of {@link deleteHaloDeviceInfoById}. */
export interface DeleteHaloDeviceInfoByIdParams {
  id: string
}

/**
 * `DELETE /HaloDeviceInfo/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteHaloDeviceInfoById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteHaloDeviceInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/HaloDeviceInfo/${id}`, query, as: 'auto' }, options)
}
