// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ContractSchedulePlan } from '@halopsa/schemas'

/** Parameters of {@link getContractSchedulePlan}. */
export type GetContractSchedulePlanParams = Record<string, never>

/**
 * `GET /ContractSchedulePlan`
 *
 * Lists planned visits of contracts.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getContractSchedulePlan<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetContractSchedulePlanParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedulePlan[]>> {
  return halo.request<ContractSchedulePlan[], As>({ method: 'get', path: '/ContractSchedulePlan', query }, options)
}

/** Parameters of {@link paginateContractSchedulePlan}: those of {@link getContractSchedulePlan}. */
export type PaginateContractSchedulePlanParams = GetContractSchedulePlanParams

/**
 * Every record of `GET /ContractSchedulePlan`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateContractSchedulePlan(
  halo: HaloClient,
  params?: PaginateContractSchedulePlanParams,
  options?: PaginateOptions,
): Pages<ContractSchedulePlan> {
  return paginate((_, call) => getContractSchedulePlan(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postContractSchedulePlan}. */
export interface PostContractSchedulePlanParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractSchedulePlanList: ContractSchedulePlan[]
}

/**
 * `POST /ContractSchedulePlan`
 *
 * Creates or updates planned visits of contracts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postContractSchedulePlan<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractSchedulePlanList, ...query }: PostContractSchedulePlanParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ContractSchedulePlan[], ContractSchedulePlan>>> {
  return halo.request<Flagged<Flag, ContractSchedulePlan[], ContractSchedulePlan>, As>(withBody({ method: 'post', path: '/ContractSchedulePlan', query, body: contractSchedulePlanList }, 'contractSchedulePlanList'), options)
}

/** Parameters of {@link getContractSchedulePlanById}. */
export interface GetContractSchedulePlanByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ContractSchedulePlan/{id}`
 *
 * Reads a planned visit of a contract.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContractSchedulePlanByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedulePlan>> {
  return halo.request<ContractSchedulePlan, As>({ method: 'get', path: path`/ContractSchedulePlan/${id}`, query }, options)
}

/** Parameters of {@link deleteContractSchedulePlanById}. */
export interface DeleteContractSchedulePlanByIdParams {
  id: number
}

/**
 * `DELETE /ContractSchedulePlan/{id}`
 *
 * Deletes a planned visit of a contract.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteContractSchedulePlanByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedulePlan | undefined>> {
  return halo.request<ContractSchedulePlan | undefined, As>({ method: 'delete', path: path`/ContractSchedulePlan/${id}`, query, as: byMediaType }, options)
}
