// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PowerShellScriptProcessing } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScriptProcessing}. */
export interface GetPowerShellScriptProcessingParams {
  /** At most this many records, when the list does not page. */
  count?: number | null | undefined
  /** With the parameters of each script. */
  includeparameters?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  outstandingonly?: boolean | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
  /** Only the records of the script with this id. */
  script_id?: number | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /PowerShellScriptProcessing`
 *
 * Lists runs of PowerShell scripts.
 *
 * Answers with a view of the list with the records under `actions`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getPowerShellScriptProcessing<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPowerShellScriptProcessingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'actions', PowerShellScriptProcessing>>> {
  return halo.request<ListView<'actions', PowerShellScriptProcessing>, As>({ method: 'get', path: '/PowerShellScriptProcessing', query }, options)
}

/** Parameters of {@link paginatePowerShellScriptProcessing}: those of {@link getPowerShellScriptProcessing} without the ones that page. */
export type PaginatePowerShellScriptProcessingParams = Omit<GetPowerShellScriptProcessingParams, 'count' | 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /PowerShellScriptProcessing`, page by page. This is how to read the whole list, whatever its shape. */
export function paginatePowerShellScriptProcessing(
  halo: HaloClient,
  params?: PaginatePowerShellScriptProcessingParams,
  options?: PaginateOptions,
): Pages<PowerShellScriptProcessing> {
  return paginate((page, call) => getPowerShellScriptProcessing(halo, { ...params, ...page }, call), 'actions', options)
}

/** Parameters of {@link postPowerShellScriptProcessing}. */
export interface PostPowerShellScriptProcessingParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptProcessingList: PowerShellScriptProcessing[]
}

/**
 * `POST /PowerShellScriptProcessing`
 *
 * Creates or updates runs of PowerShell scripts; `_requeue` has one run again.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPowerShellScriptProcessing<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { powerShellScriptProcessingList, ...query }: PostPowerShellScriptProcessingParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PowerShellScriptProcessing[], PowerShellScriptProcessing>>> {
  return halo.request<Flagged<Flag, PowerShellScriptProcessing[], PowerShellScriptProcessing>, As>(withBody({ method: 'post', path: '/PowerShellScriptProcessing', query, body: powerShellScriptProcessingList }, 'powerShellScriptProcessingList'), options)
}

/** Parameters of {@link getPowerShellScriptProcessingById}. */
export interface GetPowerShellScriptProcessingByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /PowerShellScriptProcessing/{id}`
 *
 * Reads a run of a PowerShell script.
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
 * Deletes a run of a PowerShell script.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePowerShellScriptProcessingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptProcessingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptProcessing | undefined>> {
  return halo.request<PowerShellScriptProcessing | undefined, As>({ method: 'delete', path: path`/PowerShellScriptProcessing/${id}`, query, as: byMediaType }, options)
}
