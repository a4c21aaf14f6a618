// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path } from '@halopsa/core'
import type { PowerShellScriptProcessing } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScriptProcessing}. */
export interface GetPowerShellScriptProcessingParams {
  /** At most this many records, when the list does not page. */
  count?: number
  includeparameters?: boolean
  /** Field to sort by. */
  order?: string
  /** Field number 2 to sort by. */
  order2?: string
  /** Field number 3 to sort by. */
  order3?: string
  /** Field number 4 to sort by. */
  order4?: string
  /** Field number 5 to sort by. */
  order5?: string
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean
  /** Sort by `order2` from the highest to the lowest. */
  orderdesc2?: boolean
  /** Sort by `order3` from the highest to the lowest. */
  orderdesc3?: boolean
  /** Sort by `order4` from the highest to the lowest. */
  orderdesc4?: boolean
  /** Sort by `order5` from the highest to the lowest. */
  orderdesc5?: boolean
  outstandingonly?: boolean
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
  /** Only records of the script with this id. */
  script_id?: number
  /** Only records of the ticket with this id. */
  ticket_id?: number
}

/**
 * `GET /PowerShellScriptProcessing`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPowerShellScriptProcessing<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPowerShellScriptProcessingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PowerShellScriptProcessing', query, as: 'auto' }, options)
}

/** Parameters of {@link paginatePowerShellScriptProcessing}: those of {@link getPowerShellScriptProcessing} without the ones that page. */
export type PaginatePowerShellScriptProcessingParams = Omit<GetPowerShellScriptProcessingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /PowerShellScriptProcessing`, page by page. */
export function paginatePowerShellScriptProcessing<T = unknown>(
  halo: HaloClient,
  params?: PaginatePowerShellScriptProcessingParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getPowerShellScriptProcessing(halo, { ...params, ...page }, call), undefined, options)
}

/** Parameters of {@link postPowerShellScriptProcessing}. */
export interface PostPowerShellScriptProcessingParams {
  powerShellScriptProcessingList: PowerShellScriptProcessing[]
}

/**
 * `POST /PowerShellScriptProcessing`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /PowerShellScriptProcessing/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
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
export async function deletePowerShellScriptProcessingById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptProcessingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PowerShellScriptProcessing/${id}`, query, as: 'auto' }, options)
}
