// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ChargeRate } from '@halopsa/schemas'

/** Parameters of {@link getChargeRate}. */
export interface GetChargeRateParams {
  /** Only records of the chargerate with this id. */
  chargerate_id?: number
  /** Only records of the client with this id. */
  client_id?: number
  /** Only records of the contract with this id. */
  contract_id?: number
  currentonly?: boolean
  globalonly?: boolean
}

/**
 * `GET /ChargeRate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChargeRate<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetChargeRateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ChargeRate', query, as: 'auto' }, options)
}

/** Parameters of {@link getChargeRateById}. */
export interface GetChargeRateByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ChargeRate/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getChargeRateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetChargeRateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ChargeRate>> {
  return halo.request<ChargeRate, As>({ method: 'get', path: path`/ChargeRate/${id}`, query }, options)
}
