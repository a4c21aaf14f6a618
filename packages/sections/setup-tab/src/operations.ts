// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'

/** Parameters of {@link getSetupTab}. */
export type GetSetupTabParams = Record<string, never>

/**
 * `GET /SetupTab`
 *
 * Lists steps of the first setup of Halo.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSetupTab<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSetupTabParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SetupTab[]>> {
  return halo.request<SetupTab[], As>({ method: 'get', path: '/SetupTab', query }, options)
}

/** Parameters of {@link paginateSetupTab}: those of {@link getSetupTab}. */
export type PaginateSetupTabParams = GetSetupTabParams

/**
 * Every record of `GET /SetupTab`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSetupTab(
  halo: HaloClient,
  params?: PaginateSetupTabParams,
  options?: PaginateOptions,
): Pages<SetupTab> {
  return paginate((_, call) => getSetupTab(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSetupTab}. */
export interface PostSetupTabParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  setupTabList: SetupTab[]
}

/**
 * `POST /SetupTab`
 *
 * Creates or updates steps of the first setup of Halo.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSetupTab<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { setupTabList, ...query }: PostSetupTabParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SetupTab[], SetupTab>>> {
  return halo.request<Flagged<Flag, SetupTab[], SetupTab>, As>(withBody({ method: 'post', path: '/SetupTab', query, body: setupTabList }, 'setupTabList'), options)
}

/** Parameters of {@link getSetupTabById}. */
export interface GetSetupTabByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SetupTab/{id}`
 *
 * Reads a step of the first setup of Halo.
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
