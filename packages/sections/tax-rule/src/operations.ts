// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TaxRule } from '@halopsa/schemas'

/** Parameters of {@link getTaxRule}. */
export type GetTaxRuleParams = Record<string, never>

/**
 * `GET /TaxRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTaxRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTaxRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TaxRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postTaxRule}. */
export interface PostTaxRuleParams {
  /** Records to create; one that has an `id` is updated. */
  taxRuleList: TaxRule[]
}

/**
 * `POST /TaxRule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTaxRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { taxRuleList, ...query }: PostTaxRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaxRule>> {
  return halo.request<TaxRule, As>({ method: 'post', path: '/TaxRule', query, body: taxRuleList }, options)
}

/** Parameters of {@link getTaxRuleById}. */
export interface GetTaxRuleByIdParams {
  id: number
}

/**
 * `GET /TaxRule/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTaxRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTaxRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaxRule>> {
  return halo.request<TaxRule, As>({ method: 'get', path: path`/TaxRule/${id}`, query }, options)
}

/** Parameters of {@link deleteTaxRuleById}. */
export interface DeleteTaxRuleByIdParams {
  id: number
}

/**
 * `DELETE /TaxRule/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTaxRuleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTaxRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TaxRule/${id}`, query, as: 'auto' }, options)
}
