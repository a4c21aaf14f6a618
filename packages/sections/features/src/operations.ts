// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ModuleSetup } from '@halopsa/schemas'

/** Parameters of {@link getFeatures}. */
export interface GetFeaturesParams {
  isconfig?: boolean | undefined
  showdisabled?: boolean | undefined
  showenabled?: boolean | undefined
}

/**
 * `GET /Features`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeatures<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeaturesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Features', query, as: 'auto' }, options)
}

/** Parameters of {@link postFeatures}. */
export interface PostFeaturesParams {
  /** Records to create; one that has an `id` is updated. */
  moduleSetupList: ModuleSetup[]
}

/**
 * `POST /Features`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postFeatures<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { moduleSetupList, ...query }: PostFeaturesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ModuleSetup>> {
  return halo.request<ModuleSetup, As>({ method: 'post', path: '/Features', query, body: moduleSetupList }, options)
}

/** Parameters of {@link getFeaturesById}. */
export interface GetFeaturesByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Features/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getFeaturesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFeaturesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ModuleSetup>> {
  return halo.request<ModuleSetup, As>({ method: 'get', path: path`/Features/${id}`, query }, options)
}
