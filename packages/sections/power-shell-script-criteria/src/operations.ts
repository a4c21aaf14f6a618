// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PowerShellScriptCriteria } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScriptCriteria}. */
export interface GetPowerShellScriptCriteriaParams {
  /** Only the records of the script with this id. */
  script_id?: string | null | undefined
}

/**
 * `GET /PowerShellScriptCriteria`
 *
 * Lists parameters of PowerShell scripts.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getPowerShellScriptCriteria<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPowerShellScriptCriteriaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptCriteria[]>> {
  return halo.request<PowerShellScriptCriteria[], As>({ method: 'get', path: '/PowerShellScriptCriteria', query }, options)
}

/** Parameters of {@link paginatePowerShellScriptCriteria}: those of {@link getPowerShellScriptCriteria}. */
export type PaginatePowerShellScriptCriteriaParams = GetPowerShellScriptCriteriaParams

/**
 * Every record of `GET /PowerShellScriptCriteria`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePowerShellScriptCriteria(
  halo: HaloClient,
  params?: PaginatePowerShellScriptCriteriaParams,
  options?: PaginateOptions,
): Pages<PowerShellScriptCriteria> {
  return paginate((_, call) => getPowerShellScriptCriteria(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPowerShellScriptCriteria}. */
export interface PostPowerShellScriptCriteriaParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptCriteriaList: PowerShellScriptCriteria[]
}

/**
 * `POST /PowerShellScriptCriteria`
 *
 * Creates or updates parameters of PowerShell scripts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPowerShellScriptCriteria<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { powerShellScriptCriteriaList, ...query }: PostPowerShellScriptCriteriaParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PowerShellScriptCriteria[], PowerShellScriptCriteria>>> {
  return halo.request<Flagged<Flag, PowerShellScriptCriteria[], PowerShellScriptCriteria>, As>(withBody({ method: 'post', path: '/PowerShellScriptCriteria', query, body: powerShellScriptCriteriaList }, 'powerShellScriptCriteriaList'), options)
}

/** Parameters of {@link getPowerShellScriptCriteriaById}. */
export interface GetPowerShellScriptCriteriaByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /PowerShellScriptCriteria/{id}`
 *
 * Reads a parameter of a PowerShell script.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPowerShellScriptCriteriaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPowerShellScriptCriteriaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptCriteria>> {
  return halo.request<PowerShellScriptCriteria, As>({ method: 'get', path: path`/PowerShellScriptCriteria/${id}`, query }, options)
}

/** Parameters of {@link deletePowerShellScriptCriteriaById}. */
export interface DeletePowerShellScriptCriteriaByIdParams {
  id: number
}

/**
 * `DELETE /PowerShellScriptCriteria/{id}`
 *
 * Deletes a parameter of a PowerShell script.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePowerShellScriptCriteriaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptCriteriaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptCriteria | undefined>> {
  return halo.request<PowerShellScriptCriteria | undefined, As>({ method: 'delete', path: path`/PowerShellScriptCriteria/${id}`, query, as: byMediaType }, options)
}
