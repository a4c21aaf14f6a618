// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { Control } from '@halopsa/schemas'

/** Parameters of {@link getControl}. */
export type GetControlParams = Record<string, never>

/**
 * `GET /Control`
 *
 * Reads the general settings of Halo as one object of some 4,000 fields.
 *
 * Answers with an object, as the document declares.
 */
export async function getControl<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetControlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Control>> {
  return halo.request<Control, As>({ method: 'get', path: '/Control', query }, options)
}

/** Parameters of {@link postControl}. */
export interface PostControlParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  controlList: Control[]
}

/**
 * `POST /Control`
 *
 * Changes the general settings of Halo, for everybody.
 *
 * Answers with the created or updated record, inferred from the other operations of the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postControl<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { controlList, ...query }: PostControlParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Control[], Control>>> {
  return halo.request<Flagged<Flag, Control[], Control>, As>(withBody({ method: 'post', path: '/Control', query, body: controlList }, 'controlList'), options)
}

/** Parameters of {@link postControlClearCache}. */
export type PostControlClearCacheParams = Record<string, never>

/**
 * `POST /Control/ClearCache`
 *
 * Empties the cache of general settings on the server.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlClearCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/ClearCache', query, as: byMediaType }, options)
}

/** Parameters of {@link getControlTeams}. */
export type GetControlTeamsParams = Record<string, never>

/**
 * `GET /Control/Teams`
 *
 * Reads the general settings that the Microsoft Teams app needs, as one object.
 *
 * Answers with an object, as recorded on a live server.
 *
 * One object; its keys were not kept.
 */
export async function getControlTeams<T = Record<string, unknown>, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetControlTeamsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Control/Teams', query }, options)
}

/** Parameters of {@link postControlUpdateEnc}. */
export type PostControlUpdateEncParams = Record<string, never>

/**
 * `POST /Control/UpdateEnc`
 *
 * Renews the encryption of stored secrets, as its name tells; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlUpdateEnc<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlUpdateEncParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/UpdateEnc', query, as: byMediaType }, options)
}

/** Parameters of {@link postControlSetup}. */
export type PostControlSetupParams = Record<string, never>

/**
 * `POST /Control/setup`
 *
 * Runs the first setup of Halo; the body is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlSetup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlSetupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/setup', query, as: byMediaType }, options)
}
