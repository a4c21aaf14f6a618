// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PowerShellScript } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScript}. */
export interface GetPowerShellScriptParams {
  clientidoverride?: string | undefined
  type?: string | undefined
}

/**
 * `GET /PowerShellScript`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPowerShellScript<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPowerShellScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PowerShellScript', query, as: 'auto' }, options)
}

/** Parameters of {@link postPowerShellScript}. */
export interface PostPowerShellScriptParams {
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptList: PowerShellScript[]
}

/**
 * `POST /PowerShellScript`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPowerShellScript<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { powerShellScriptList, ...query }: PostPowerShellScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScript>> {
  return halo.request<PowerShellScript, As>({ method: 'post', path: '/PowerShellScript', query, body: powerShellScriptList }, options)
}

/** Parameters of {@link getPowerShellScriptById}. */
export interface GetPowerShellScriptByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /PowerShellScript/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePowerShellScriptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PowerShellScript/${id}`, query, as: 'auto' }, options)
}
