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
export async function getSetupTab<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSetupTabParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SetupTab', query, as: 'auto' }, options)
}

/** Parameters of {@link postSetupTab}. */
export interface PostSetupTabParams {
  /** Records to create; one that has an `id` is updated. */
  setupTabList: SetupTab[]
}

/**
 * `POST /SetupTab`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SetupTab/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSetupTabById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSetupTabByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab>> {
  return halo.request<SetupTab, As>({ method: 'get', path: path`/SetupTab/${id}`, query }, options)
}
