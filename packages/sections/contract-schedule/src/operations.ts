// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ContractSchedule } from '@halopsa/schemas'

/** Parameters of {@link getContractSchedule}. */
export type GetContractScheduleParams = Record<string, never>

/**
 * `GET /ContractSchedule`
 *
 * Lists entries of contract schedules.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getContractSchedule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetContractScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedule[]>> {
  return halo.request<ContractSchedule[], As>({ method: 'get', path: '/ContractSchedule', query }, options)
}

/** Parameters of {@link paginateContractSchedule}: those of {@link getContractSchedule}. */
export type PaginateContractScheduleParams = GetContractScheduleParams

/**
 * Every record of `GET /ContractSchedule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateContractSchedule(
  halo: HaloClient,
  params?: PaginateContractScheduleParams,
  options?: PaginateOptions,
): Pages<ContractSchedule> {
  return paginate((_, call) => getContractSchedule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postContractSchedule}. */
export interface PostContractScheduleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractScheduleList: ContractSchedule[]
}

/**
 * `POST /ContractSchedule`
 *
 * Creates or updates entries of contract schedules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postContractSchedule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractScheduleList, ...query }: PostContractScheduleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ContractSchedule[], ContractSchedule>>> {
  return halo.request<Flagged<Flag, ContractSchedule[], ContractSchedule>, As>(withBody({ method: 'post', path: '/ContractSchedule', query, body: contractScheduleList }, 'contractScheduleList'), options)
}

/** Parameters of {@link getContractScheduleById}. */
export interface GetContractScheduleByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ContractSchedule/{id}`
 *
 * Reads an entry of a contract schedule.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContractScheduleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContractScheduleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedule>> {
  return halo.request<ContractSchedule, As>({ method: 'get', path: path`/ContractSchedule/${id}`, query }, options)
}

/** Parameters of {@link deleteContractScheduleById}. */
export interface DeleteContractScheduleByIdParams {
  id: number
}

/**
 * `DELETE /ContractSchedule/{id}`
 *
 * Deletes an entry of a contract schedule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteContractScheduleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteContractScheduleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedule | undefined>> {
  return halo.request<ContractSchedule | undefined, As>({ method: 'delete', path: path`/ContractSchedule/${id}`, query, as: byMediaType }, options)
}
