// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { Instance } from '@halopsa/schemas'

/** Parameters of {@link getInstance}. */
export interface GetInstanceParams {
  comparewith?: number | null | undefined
}

/**
 * `GET /Instance`
 *
 * Lists instances of Halo (production, test …).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getInstance<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Instance[]>> {
  return halo.request<Instance[], As>({ method: 'get', path: '/Instance', query }, options)
}

/** Parameters of {@link paginateInstance}: those of {@link getInstance}. */
export type PaginateInstanceParams = GetInstanceParams

/**
 * Every record of `GET /Instance`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateInstance(
  halo: HaloClient,
  params?: PaginateInstanceParams,
  options?: PaginateOptions,
): Pages<Instance> {
  return paginate((_, call) => getInstance(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postInstance}. */
export interface PostInstanceParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  instanceList: Instance[]
}

/**
 * `POST /Instance`
 *
 * Creates or updates instances of Halo; `_restore_from_prod` overwrites one with a copy of production.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postInstance<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { instanceList, ...query }: PostInstanceParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Instance[], Instance>>> {
  return halo.request<Flagged<Flag, Instance[], Instance>, As>(withBody({ method: 'post', path: '/Instance', query, body: instanceList }, 'instanceList'), options)
}

/** Parameters of {@link getInstanceById}. */
export interface GetInstanceByIdParams {
  id: number
}

/**
 * `GET /Instance/{id}`
 *
 * Reads an instance of Halo.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getInstanceById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetInstanceByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Instance>> {
  return halo.request<Instance, As>({ method: 'get', path: path`/Instance/${id}`, query }, options)
}
