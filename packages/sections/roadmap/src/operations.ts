// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getRoadmap}. */
export interface GetRoadmapParams {
  halocrm?: boolean | null | undefined
  haloitsm?: boolean | null | undefined
  halopsa?: boolean | null | undefined
  haloservicedesk?: boolean | null | undefined
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
  roadmapcolumnview?: boolean | null | undefined
}

/**
 * `GET /Roadmap`
 *
 * Lists entries of Halo's own roadmap.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getRoadmap<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRoadmapParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/Roadmap', query }, options)
}

/** Parameters of {@link paginateRoadmap}: those of {@link getRoadmap}. */
export type PaginateRoadmapParams = GetRoadmapParams

/**
 * Every record of `GET /Roadmap`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateRoadmap<T = unknown>(
  halo: HaloClient,
  params?: PaginateRoadmapParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getRoadmap(halo, params, call), { pages: false }, options)
}
