// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ReleasePipeline } from '@halopsa/schemas'

/** Parameters of {@link getReleasePipeline}. */
export type GetReleasePipelineParams = Record<string, never>

/**
 * `GET /ReleasePipeline`
 *
 * Lists release pipelines.
 *
 * Answers with a view of the list with the records under `releasepipelines`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getReleasePipeline<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetReleasePipelineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'releasepipelines', ReleasePipeline>>> {
  return halo.request<ListView<'releasepipelines', ReleasePipeline>, As>({ method: 'get', path: '/ReleasePipeline', query }, options)
}

/** Parameters of {@link paginateReleasePipeline}: those of {@link getReleasePipeline}. */
export type PaginateReleasePipelineParams = GetReleasePipelineParams

/**
 * Every record of `GET /ReleasePipeline`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateReleasePipeline(
  halo: HaloClient,
  params?: PaginateReleasePipelineParams,
  options?: PaginateOptions,
): Pages<ReleasePipeline> {
  return paginate((_, call) => getReleasePipeline(halo, params, call), { records: 'releasepipelines', pages: false }, options)
}

/** Parameters of {@link postReleasePipeline}. */
export interface PostReleasePipelineParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releasePipelineList: ReleasePipeline[]
}

/**
 * `POST /ReleasePipeline`
 *
 * Creates or updates release pipelines.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postReleasePipeline<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releasePipelineList, ...query }: PostReleasePipelineParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ReleasePipeline[], ReleasePipeline>>> {
  return halo.request<Flagged<Flag, ReleasePipeline[], ReleasePipeline>, As>(withBody({ method: 'post', path: '/ReleasePipeline', query, body: releasePipelineList }, 'releasePipelineList'), options)
}

/** Parameters of {@link getReleasePipelineById}. */
export interface GetReleasePipelineByIdParams {
  id: number
}

/**
 * `GET /ReleasePipeline/{id}`
 *
 * Reads a release pipeline.
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
 * Deletes a release pipeline.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteReleasePipelineById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteReleasePipelineByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleasePipeline | undefined>> {
  return halo.request<ReleasePipeline | undefined, As>({ method: 'delete', path: path`/ReleasePipeline/${id}`, query, as: byMediaType }, options)
}
