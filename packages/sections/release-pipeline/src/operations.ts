// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ReleasePipeline } from '@halopsa/schemas'

/** Parameters of {@link getReleasePipeline}. */
export type GetReleasePipelineParams = Record<string, never>

/**
 * `GET /ReleasePipeline`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getReleasePipeline<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetReleasePipelineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ReleasePipeline', query, as: 'auto' }, options)
}

/** Parameters of {@link postReleasePipeline}. */
export interface PostReleasePipelineParams {
  /** Records to create; one that has an `id` is updated. */
  releasePipelineList: ReleasePipeline[]
}

/**
 * `POST /ReleasePipeline`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postReleasePipeline<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releasePipelineList, ...query }: PostReleasePipelineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleasePipeline>> {
  return halo.request<ReleasePipeline, As>({ method: 'post', path: '/ReleasePipeline', query, body: releasePipelineList }, options)
}

/** Parameters of {@link getReleasePipelineById}. */
export interface GetReleasePipelineByIdParams {
  id: number
}

/**
 * `GET /ReleasePipeline/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getReleasePipelineById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetReleasePipelineByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleasePipeline>> {
  return halo.request<ReleasePipeline, As>({ method: 'get', path: path`/ReleasePipeline/${id}`, query }, options)
}

/** Parameters of {@link deleteReleasePipelineById}. */
export interface DeleteReleasePipelineByIdParams {
  id: number
}

/**
 * `DELETE /ReleasePipeline/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteReleasePipelineById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteReleasePipelineByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ReleasePipeline/${id}`, query, as: 'auto' }, options)
}
