// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ScriptHeader } from '@halopsa/schemas'

/** Parameters of {@link getCallScript}. */
export type GetCallScriptParams = Record<string, never>

/**
 * `GET /CallScript`
 *
 * Lists call scripts.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCallScript<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCallScriptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScriptHeader[]>> {
  return halo.request<ScriptHeader[], As>({ method: 'get', path: '/CallScript', query }, options)
}

/** Parameters of {@link paginateCallScript}: those of {@link getCallScript}. */
export type PaginateCallScriptParams = GetCallScriptParams

/**
 * Every record of `GET /CallScript`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCallScript(
  halo: HaloClient,
  params?: PaginateCallScriptParams,
  options?: PaginateOptions,
): Pages<ScriptHeader> {
  return paginate((_, call) => getCallScript(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCallScript}. */
export interface PostCallScriptParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  scriptHeaderList: ScriptHeader[]
}

/**
 * `POST /CallScript`
 *
 * Creates or updates call scripts.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCallScript<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { scriptHeaderList, ...query }: PostCallScriptParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ScriptHeader[], ScriptHeader>>> {
  return halo.request<Flagged<Flag, ScriptHeader[], ScriptHeader>, As>(withBody({ method: 'post', path: '/CallScript', query, body: scriptHeaderList }, 'scriptHeaderList'), options)
}

/** Parameters of {@link getCallScriptById}. */
export interface GetCallScriptByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CallScript/{id}`
 *
 * Reads a call script.
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
 * Deletes a call script.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCallScriptById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCallScriptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScriptHeader | undefined>> {
  return halo.request<ScriptHeader | undefined, As>({ method: 'delete', path: path`/CallScript/${id}`, query, as: byMediaType }, options)
}
