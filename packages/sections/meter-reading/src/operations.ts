// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { DeviceMeterReading } from '@halopsa/schemas'

/** Parameters of {@link getMeterReading}. */
export interface GetMeterReadingParams {
  /** Only records of the asset with this id. */
  asset_id?: number | undefined
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  recurringinvoice_line_id?: number | undefined
}

/**
 * `GET /MeterReading`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMeterReading<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMeterReadingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MeterReading', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateMeterReading}: those of {@link getMeterReading} without the ones that page. */
export type PaginateMeterReadingParams = Omit<GetMeterReadingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /MeterReading`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateMeterReading<T = unknown>(
  halo: HaloClient,
  params?: PaginateMeterReadingParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getMeterReading(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postMeterReading}. */
export interface PostMeterReadingParams {
  /** Records to create; one that has an `id` is updated. */
  deviceMeterReadingList: DeviceMeterReading[]
}

/**
 * `POST /MeterReading`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postMeterReading<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { deviceMeterReadingList, ...query }: PostMeterReadingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DeviceMeterReading>> {
  return halo.request<DeviceMeterReading, As>({ method: 'post', path: '/MeterReading', query, body: deviceMeterReadingList }, options)
}

/** Parameters of {@link getMeterReadingById}. */
export interface GetMeterReadingByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /MeterReading/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getMeterReadingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMeterReadingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DeviceMeterReading>> {
  return halo.request<DeviceMeterReading, As>({ method: 'get', path: path`/MeterReading/${id}`, query }, options)
}
