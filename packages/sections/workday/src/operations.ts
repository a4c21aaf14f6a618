// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Workdays } from '@halopsa/schemas'

/** Parameters of {@link getWorkday}. */
export interface GetWorkdayParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  isconfig?: boolean | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** With the holidays of each workday. */
  showholidays?: boolean | null | undefined
}

/**
 * `GET /Workday`
 *
 * Lists workdays (working hours).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getWorkday<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetWorkdayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Workdays[]>> {
  return halo.request<Workdays[], As>({ method: 'get', path: '/Workday', query }, options)
}

/** Parameters of {@link paginateWorkday}: those of {@link getWorkday}. */
export type PaginateWorkdayParams = GetWorkdayParams

/**
 * Every record of `GET /Workday`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateWorkday(
  halo: HaloClient,
  params?: PaginateWorkdayParams,
  options?: PaginateOptions,
): Pages<Workdays> {
  return paginate((_, call) => getWorkday(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postWorkday}. */
export interface PostWorkdayParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  workdaysList: Workdays[]
}

/**
 * `POST /Workday`
 *
 * Creates or updates workdays (working hours).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postWorkday<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { workdaysList, ...query }: PostWorkdayParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Workdays[], Workdays>>> {
  return halo.request<Flagged<Flag, Workdays[], Workdays>, As>(withBody({ method: 'post', path: '/Workday', query, body: workdaysList }, 'workdaysList'), options)
}

/** Parameters of {@link getWorkdayById}. */
export interface GetWorkdayByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Workday/{id}`
 *
 * Reads a workday (working hours).
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getWorkdayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWorkdayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Workdays>> {
  return halo.request<Workdays, As>({ method: 'get', path: path`/Workday/${id}`, query }, options)
}

/** Parameters of {@link deleteWorkdayById}. */
export interface DeleteWorkdayByIdParams {
  id: number
}

/**
 * `DELETE /Workday/{id}`
 *
 * Deletes a workday (working hours).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteWorkdayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkdayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Workdays | undefined>> {
  return halo.request<Workdays | undefined, As>({ method: 'delete', path: path`/Workday/${id}`, query, as: byMediaType }, options)
}
