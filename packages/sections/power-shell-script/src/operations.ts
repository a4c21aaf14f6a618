// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PowerShellScript } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScript}. */
export interface GetPowerShellScriptParams {
  clientidoverride?: string | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /PowerShellScript`
 *
 * Lists PowerShell scripts.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getPowerShellScript<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPowerShellScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScript[]>> {
  return halo.request<PowerShellScript[], As>({ method: 'get', path: '/PowerShellScript', query }, options)
}

/** Parameters of {@link paginatePowerShellScript}: those of {@link getPowerShellScript}. */
export type PaginatePowerShellScriptParams = GetPowerShellScriptParams

/**
 * Every record of `GET /PowerShellScript`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePowerShellScript(
  halo: HaloClient,
  params?: PaginatePowerShellScriptParams,
  options?: PaginateOptions,
): Pages<PowerShellScript> {
  return paginate((_, call) => getPowerShellScript(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPowerShellScript}. */
export interface PostPowerShellScriptParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptList: PowerShellScript[]
}

/**
 * `POST /PowerShellScript`
 *
 * Creates or updates PowerShell scripts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPowerShellScript<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { powerShellScriptList, ...query }: PostPowerShellScriptParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PowerShellScript[], PowerShellScript>>> {
  return halo.request<Flagged<Flag, PowerShellScript[], PowerShellScript>, As>(withBody({ method: 'post', path: '/PowerShellScript', query, body: powerShellScriptList }, 'powerShellScriptList'), options)
}

/** Parameters of {@link getPowerShellScriptById}. */
export interface GetPowerShellScriptByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /PowerShellScript/{id}`
 *
 * Reads a PowerShell script.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPowerShellScriptById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPowerShellScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScript>> {
  return halo.request<PowerShellScript, As>({ method: 'get', path: path`/PowerShellScript/${id}`, query }, options)
}

/** Parameters of {@link deletePowerShellScriptById}. */
export interface DeletePowerShellScriptByIdParams {
  id: number
}

/**
 * `DELETE /PowerShellScript/{id}`
 *
 * Deletes a PowerShell script.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePowerShellScriptById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScript | undefined>> {
  return halo.request<PowerShellScript | undefined, As>({ method: 'delete', path: path`/PowerShellScript/${id}`, query, as: byMediaType }, options)
}
