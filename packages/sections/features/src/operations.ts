// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { ModuleSetup } from '@halopsa/schemas'

/** Parameters of {@link getFeatures}. */
export interface GetFeaturesParams {
  isconfig?: boolean | null | undefined
  /** With features that are switched off. */
  showdisabled?: boolean | null | undefined
  /** With features that are switched on. */
  showenabled?: boolean | null | undefined
}

/**
 * `GET /Features`
 *
 * Lists features and modules of Halo with whether each is enabled and licensed.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getFeatures<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFeaturesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ModuleSetup[]>> {
  return halo.request<ModuleSetup[], As>({ method: 'get', path: '/Features', query }, options)
}

/** Parameters of {@link paginateFeatures}: those of {@link getFeatures}. */
export type PaginateFeaturesParams = GetFeaturesParams

/**
 * Every record of `GET /Features`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFeatures(
  halo: HaloClient,
  params?: PaginateFeaturesParams,
  options?: PaginateOptions,
): Pages<ModuleSetup> {
  return paginate((_, call) => getFeatures(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFeatures}. */
export interface PostFeaturesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  moduleSetupList: ModuleSetup[]
}

/**
 * `POST /Features`
 *
 * Creates or updates features and modules of Halo.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFeatures<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { moduleSetupList, ...query }: PostFeaturesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ModuleSetup[], ModuleSetup>>> {
  return halo.request<Flagged<Flag, ModuleSetup[], ModuleSetup>, As>(withBody({ method: 'post', path: '/Features', query, body: moduleSetupList }, 'moduleSetupList'), options)
}

/** Parameters of {@link getFeaturesById}. */
export interface GetFeaturesByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Features/{id}`
 *
 * Reads a feature or module of Halo.
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
