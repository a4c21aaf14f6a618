// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TaxRule } from '@halopsa/schemas'

/** Parameters of {@link getTaxRule}. */
export type GetTaxRuleParams = Record<string, never>

/**
 * `GET /TaxRule`
 *
 * Lists tax rules.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTaxRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTaxRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaxRule[]>> {
  return halo.request<TaxRule[], As>({ method: 'get', path: '/TaxRule', query }, options)
}

/** Parameters of {@link paginateTaxRule}: those of {@link getTaxRule}. */
export type PaginateTaxRuleParams = GetTaxRuleParams

/**
 * Every record of `GET /TaxRule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTaxRule(
  halo: HaloClient,
  params?: PaginateTaxRuleParams,
  options?: PaginateOptions,
): Pages<TaxRule> {
  return paginate((_, call) => getTaxRule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTaxRule}. */
export interface PostTaxRuleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  taxRuleList: TaxRule[]
}

/**
 * `POST /TaxRule`
 *
 * Creates or updates tax rules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTaxRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { taxRuleList, ...query }: PostTaxRuleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TaxRule[], TaxRule>>> {
  return halo.request<Flagged<Flag, TaxRule[], TaxRule>, As>(withBody({ method: 'post', path: '/TaxRule', query, body: taxRuleList }, 'taxRuleList'), options)
}

/** Parameters of {@link getTaxRuleById}. */
export interface GetTaxRuleByIdParams {
  id: number
}

/**
 * `GET /TaxRule/{id}`
 *
 * Reads a tax rule.
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
 * Deletes a tax rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTaxRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTaxRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaxRule | undefined>> {
  return halo.request<TaxRule | undefined, As>({ method: 'delete', path: path`/TaxRule/${id}`, query, as: byMediaType }, options)
}
