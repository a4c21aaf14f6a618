// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ScriptHeader } from '@halopsa/schemas'

/** Parameters of {@link getCallScript}. */
export type GetCallScriptParams = Record<string, never>

/**
 * `GET /CallScript`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCallScript<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCallScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CallScript', query, as: 'auto' }, options)
}

/** Parameters of {@link postCallScript}. */
export interface PostCallScriptParams {
  /** Records to create; one that has an `id` is updated. */
  scriptHeaderList: ScriptHeader[]
}

/**
 * `POST /CallScript`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCallScript<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { scriptHeaderList, ...query }: PostCallScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScriptHeader>> {
  return halo.request<ScriptHeader, As>({ method: 'post', path: '/CallScript', query, body: scriptHeaderList }, options)
}

/** Parameters of {@link getCallScriptById}. */
export interface GetCallScriptByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CallScript/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCallScriptById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCallScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScriptHeader>> {
  return halo.request<ScriptHeader, As>({ method: 'get', path: path`/CallScript/${id}`, query }, options)
}

/** Parameters of {@link deleteCallScriptById}. */
export interface DeleteCallScriptByIdParams {
  id: number
}

/**
 * `DELETE /CallScript/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCallScriptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCallScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CallScript/${id}`, query, as: 'auto' }, options)
}
