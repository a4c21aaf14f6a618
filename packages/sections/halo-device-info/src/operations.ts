// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { NHD_DeviceInfo } from '@halopsa/schemas'

/** Parameters of {@link postHaloDeviceInfo}. */
export interface PostHaloDeviceInfoParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nHD_DeviceInfoList: NHD_DeviceInfo[]
}

/**
 * `POST /HaloDeviceInfo`
 *
 * Creates or updates devices that run the Halo app.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postHaloDeviceInfo<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nHD_DeviceInfoList, ...query }: PostHaloDeviceInfoParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NHD_DeviceInfo[], NHD_DeviceInfo>>> {
  return halo.request<Flagged<Flag, NHD_DeviceInfo[], NHD_DeviceInfo>, As>(withBody({ method: 'post', path: '/HaloDeviceInfo', query, body: nHD_DeviceInfoList }, 'nHD_DeviceInfoList'), options)
}

/** Parameters of {@link getHaloDeviceInfoById}. */
export interface GetHaloDeviceInfoByIdParams {
  id: string
}

/**
 * `GET /HaloDeviceInfo/{id}`
 *
 * Reads a device that runs the Halo app.
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
 * Deletes a device that runs the Halo app.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteHaloDeviceInfoById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteHaloDeviceInfoByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_DeviceInfo | undefined>> {
  return halo.request<NHD_DeviceInfo | undefined, As>({ method: 'delete', path: path`/HaloDeviceInfo/${id}`, query, as: byMediaType }, options)
}
