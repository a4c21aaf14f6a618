// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ChargeRate } from '@halopsa/schemas'

/** Parameters of {@link getChargeRate}. */
export interface GetChargeRateParams {
  chargerate_id?: number | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records of the contract with this id. */
  contract_id?: number | undefined
  currentonly?: boolean | undefined
  globalonly?: boolean | undefined
}

/**
 * `GET /ChargeRate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getChargeRate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetChargeRateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ChargeRate', query, as: 'auto' }, options)
}

/** Parameters of {@link getChargeRateById}. */
export interface GetChargeRateByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ChargeRate/{id}`
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
