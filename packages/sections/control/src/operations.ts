// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Control } from '@halopsa/schemas'

/** Parameters of {@link getControl}. */
export type GetControlParams = Record<string, never>

/**
 * `GET /Control`
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
  /** Records to create; one that has an `id` is updated. */
  controlList: Control[]
}

/**
 * `POST /Control`
 *
 * Answers with the created or updated record, inferred from the other operations of the section.
 */
export async function postControl<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { controlList, ...query }: PostControlParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Control>> {
  return halo.request<Control, As>({ method: 'post', path: '/Control', query, body: controlList }, options)
}

/** Parameters of {@link postControlClearCache}. */
export type PostControlClearCacheParams = Record<string, never>

/**
 * `POST /Control/ClearCache`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlClearCache<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlClearCacheParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/ClearCache', query, as: 'auto' }, options)
}

/** Parameters of {@link getControlTeams}. */
export type GetControlTeamsParams = Record<string, never>

/**
 * `GET /Control/Teams`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getControlTeams<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetControlTeamsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Control/Teams', query, as: 'auto' }, options)
}

/** Parameters of {@link postControlUpdateEnc}. */
export type PostControlUpdateEncParams = Record<string, never>

/**
 * `POST /Control/UpdateEnc`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlUpdateEnc<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlUpdateEncParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/UpdateEnc', query, as: 'auto' }, options)
}

/** Parameters of {@link postControlSetup}. */
export type PostControlSetupParams = Record<string, never>

/**
 * `POST /Control/setup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postControlSetup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: PostControlSetupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Control/setup', query, as: 'auto' }, options)
}
