// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getRoadmap}. */
export interface GetRoadmapParams {
  halocrm?: boolean | undefined
  haloitsm?: boolean | undefined
  halopsa?: boolean | undefined
  haloservicedesk?: boolean | undefined
  /** Field to sort by. */
  order?: string | undefined
  /** Sort from the highest to the lowest. */
  orderdesc?: boolean | undefined
  /** Only records of the product with this id. */
  product_id?: number | undefined
  roadmapcolumnview?: boolean | undefined
}

/**
 * `GET /Roadmap`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRoadmap<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRoadmapParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Roadmap', query, as: 'auto' }, options)
}
