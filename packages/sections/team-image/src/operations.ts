// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link getTeamImageById}. */
export interface GetTeamImageByIdParams {
  id: string
}

/**
 * `GET /TeamImage/{id}`
 *
 * Reads the picture of the team with this id.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getTeamImageById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetTeamImageByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/TeamImage/${id}`, query, as: byMediaType }, options)
}
