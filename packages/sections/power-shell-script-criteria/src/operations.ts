// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PowerShellScriptCriteria } from '@halopsa/schemas'

/** Parameters of {@link getPowerShellScriptCriteria}. */
export interface GetPowerShellScriptCriteriaParams {
  script_id?: string | undefined
}

/**
 * `GET /PowerShellScriptCriteria`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPowerShellScriptCriteria<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPowerShellScriptCriteriaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PowerShellScriptCriteria', query, as: 'auto' }, options)
}

/** Parameters of {@link postPowerShellScriptCriteria}. */
export interface PostPowerShellScriptCriteriaParams {
  /** Records to create; one that has an `id` is updated. */
  powerShellScriptCriteriaList: PowerShellScriptCriteria[]
}

/**
 * `POST /PowerShellScriptCriteria`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPowerShellScriptCriteria<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { powerShellScriptCriteriaList, ...query }: PostPowerShellScriptCriteriaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PowerShellScriptCriteria>> {
  return halo.request<PowerShellScriptCriteria, As>({ method: 'post', path: '/PowerShellScriptCriteria', query, body: powerShellScriptCriteriaList }, options)
}

/** Parameters of {@link getPowerShellScriptCriteriaById}. */
export interface GetPowerShellScriptCriteriaByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /PowerShellScriptCriteria/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePowerShellScriptCriteriaById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePowerShellScriptCriteriaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PowerShellScriptCriteria/${id}`, query, as: 'auto' }, options)
}
