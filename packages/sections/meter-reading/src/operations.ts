// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { DeviceMeterReading } from '@halopsa/schemas'

/** Parameters of {@link getMeterReading}. */
export interface GetMeterReadingParams {
  /** Only the records of the asset with this id. */
  asset_id?: number | null | undefined
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only readings for the line of a recurring invoice with this id. */
  recurringinvoice_line_id?: number | null | undefined
}

/**
 * `GET /MeterReading`
 *
 * Lists meter readings of assets.
 *
 * Answers with a view of the list with the records under `readings`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMeterReading<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMeterReadingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'readings', DeviceMeterReading>>> {
  return halo.request<ListView<'readings', DeviceMeterReading>, As>({ method: 'get', path: '/MeterReading', query }, options)
}

/** Parameters of {@link paginateMeterReading}: those of {@link getMeterReading} without the ones that page. */
export type PaginateMeterReadingParams = Omit<GetMeterReadingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /MeterReading`, page by page. This is how to read the whole list, whatever its shape. */
export function paginateMeterReading(
  halo: HaloClient,
  params?: PaginateMeterReadingParams,
  options?: PaginateOptions,
): Pages<DeviceMeterReading> {
  return paginate((page, call) => getMeterReading(halo, { ...params, ...page }, call), 'readings', options)
}

/** Parameters of {@link postMeterReading}. */
export interface PostMeterReadingParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  deviceMeterReadingList: DeviceMeterReading[]
}

/**
 * `POST /MeterReading`
 *
 * Creates or updates meter readings of assets.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMeterReading<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { deviceMeterReadingList, ...query }: PostMeterReadingParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DeviceMeterReading[], DeviceMeterReading>>> {
  return halo.request<Flagged<Flag, DeviceMeterReading[], DeviceMeterReading>, As>(withBody({ method: 'post', path: '/MeterReading', query, body: deviceMeterReadingList }, 'deviceMeterReadingList'), options)
}

/** Parameters of {@link getMeterReadingById}. */
export interface GetMeterReadingByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /MeterReading/{id}`
 *
 * Reads a meter reading of an asset.
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
