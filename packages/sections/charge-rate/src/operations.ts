// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { ChargeRate } from '@halopsa/schemas'

/** Parameters of {@link getChargeRate}. */
export interface GetChargeRateParams {
  /** Only rates of the charge type with this id. */
  chargerate_id?: number | null | undefined
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of the contract with this id. */
  contract_id?: number | null | undefined
  /** Only rates that hold today. */
  currentonly?: boolean | null | undefined
  /** Only records that are for everybody. */
  globalonly?: boolean | null | undefined
}

/**
 * `GET /ChargeRate`
 *
 * Lists charge rates.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getChargeRate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetChargeRateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChargeRate[]>> {
  return halo.request<ChargeRate[], As>({ method: 'get', path: '/ChargeRate', query }, options)
}

/** Parameters of {@link paginateChargeRate}: those of {@link getChargeRate}. */
export type PaginateChargeRateParams = GetChargeRateParams

/**
 * Every record of `GET /ChargeRate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateChargeRate(
  halo: HaloClient,
  params?: PaginateChargeRateParams,
  options?: PaginateOptions,
): Pages<ChargeRate> {
  return paginate((_, call) => getChargeRate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link getChargeRateById}. */
export interface GetChargeRateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ChargeRate/{id}`
 *
 * Reads a charge rate.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getChargeRateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetChargeRateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChargeRate>> {
  return halo.request<ChargeRate, As>({ method: 'get', path: path`/ChargeRate/${id}`, query }, options)
}
