// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Tax } from '@halopsa/schemas'

/** Parameters of {@link getTax}. */
export interface GetTaxParams {
  /** Only records of the KashFlow tenant with this id. */
  kashflowtenantid?: number | null | undefined
  qbocompanyid?: string | null | undefined
  related_to?: number | null | undefined
  /** Only records of the Xero tenant with this id. */
  xerotenantid?: string | null | undefined
}

/**
 * `GET /Tax`
 *
 * Lists tax rates.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTax<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTaxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tax[]>> {
  return halo.request<Tax[], As>({ method: 'get', path: '/Tax', query }, options)
}

/** Parameters of {@link paginateTax}: those of {@link getTax}. */
export type PaginateTaxParams = GetTaxParams

/**
 * Every record of `GET /Tax`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTax(
  halo: HaloClient,
  params?: PaginateTaxParams,
  options?: PaginateOptions,
): Pages<Tax> {
  return paginate((_, call) => getTax(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTax}. */
export interface PostTaxParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  taxList: Tax[]
}

/**
 * `POST /Tax`
 *
 * Creates or updates tax rates.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTax<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { taxList, ...query }: PostTaxParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Tax[], Tax>>> {
  return halo.request<Flagged<Flag, Tax[], Tax>, As>(withBody({ method: 'post', path: '/Tax', query, body: taxList }, 'taxList'), options)
}

/** Parameters of {@link getTaxById}. */
export interface GetTaxByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  includeqbotaxrates?: boolean | null | undefined
}

/**
 * `GET /Tax/{id}`
 *
 * Reads a tax rate.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTaxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTaxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tax>> {
  return halo.request<Tax, As>({ method: 'get', path: path`/Tax/${id}`, query }, options)
}

/** Parameters of {@link deleteTaxById}. */
export interface DeleteTaxByIdParams {
  id: number
}

/**
 * `DELETE /Tax/{id}`
 *
 * Deletes a tax rate.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTaxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTaxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tax | undefined>> {
  return halo.request<Tax | undefined, As>({ method: 'delete', path: path`/Tax/${id}`, query, as: byMediaType }, options)
}
