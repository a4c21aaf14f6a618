// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { PowerShellScriptProcessing } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScriptProcessing}. */
export interface GetPowerShellScriptProcessingParams {
  /** At most this many records, when the list does not page. */
  count?: number | undefined
  includeparameters?: boolean | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Field number 2 to sort by. */
  order2?: string | undefined
  /** Field number 3 to sort by. */
  order3?: string | undefined
  /** Field number 4 to sort by. */
  order4?: string | undefined
  /** Field number 5 to sort by. */
  order5?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean | undefined
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean | undefined
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean | undefined
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean | undefined
  outstandingonly?: boolean | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
  script_id?: number | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
}

/**
 * `GET /PowerShellScriptProcessing`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPowerShellScriptProcessing<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPowerShellScriptProcessingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PowerShellScriptProcessing', query, as: 'auto' }, options)
}

/** Parameters of {@link paginatePowerShellScriptProcessing}: those of {@link getPowerShellScriptProcessing} without the ones that page. */
export type PaginatePowerShellScriptProcessingParams = Omit<GetPowerShellScriptProcessingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /PowerShellScriptProcessing`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginatePowerShellScriptProcessing<T = unknown>(
  halo: HaloClient,
  params?: PaginatePowerShellScriptProcessingParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getPowerShellScriptProcessing(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postPowerShellScriptProcessing}. */
export interface PostPowerShellScriptProcessingParams {
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptProcessingList: PowerShellScriptProcessing[]
}

/**
 * `POST /PowerShellScriptProcessing`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPowerShellScriptProcessing<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { powerShellScriptProcessingList, ...query }: PostPowerShellScriptProcessingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptProcessing>> {
  return halo.request<PowerShellScriptProcessing, As>({ method: 'post', path: '/PowerShellScriptProcessing', query, body: powerShellScriptProcessingList }, options)
}

/** Parameters of {@link getPowerShellScriptProcessingById}. */
export interface GetPowerShellScriptProcessingByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /PowerShellScriptProcessing/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPowerShellScriptProcessingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPowerShellScriptProcessingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptProcessing>> {
  return halo.request<PowerShellScriptProcessing, As>({ method: 'get', path: path`/PowerShellScriptProcessing/${id}`, query }, options)
}

/** Parameters of {@link deletePowerShellScriptProcessingById}. */
export interface DeletePowerShellScriptProcessingByIdParams {
  id: number
}

/**
 * `DELETE /PowerShellScriptProcessing/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePowerShellScriptProcessingById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptProcessingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PowerShellScriptProcessing/${id}`, query, as: 'auto' }, options)
}
