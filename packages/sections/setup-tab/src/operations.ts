// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'

/** Parameters of {@link getSetupTab}. */
export type GetSetupTabParams = Record<string, never>

/**
 * `GET /SetupTab`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSetupTab<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSetupTabParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SetupTab', query, as: 'auto' }, options)
}

/** Parameters of {@link postSetupTab}. */
export interface PostSetupTabParams {
  setupTabList: SetupTab[]
}

/**
 * `POST /SetupTab`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
 */
export async function postSetupTab<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { setupTabList, ...query }: PostSetupTabParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab>> {
  return halo.request<SetupTab, As>({ method: 'post', path: '/SetupTab', query, body: setupTabList }, options)
}

/** Parameters of {@link getSetupTabById}. */
export interface GetSetupTabByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /SetupTab/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getSetupTabById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSetupTabByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab>> {
  return halo.request<SetupTab, As>({ method: 'get', path: path`/SetupTab/${id}`, query }, options)
}
