// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Instance } from '@halopsa/schemas'

/** Parameters of {@link getInstance}. */
export interface GetInstanceParams {
  comparewith?: number | undefined
}

/**
 * `GET /Instance`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getInstance<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Instance', query, as: 'auto' }, options)
}

/** Parameters of {@link postInstance}. */
export interface PostInstanceParams {
  /** Records to create; one that has an `id` is updated. */
  instanceList: Instance[]
}

/**
 * `POST /Instance`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postInstance<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { instanceList, ...query }: PostInstanceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Instance>> {
  return halo.request<Instance, As>({ method: 'post', path: '/Instance', query, body: instanceList }, options)
}

/** Parameters of {@link getInstanceById}. */
export interface GetInstanceByIdParams {
  id: number
}

/**
 * `GET /Instance/{id}`
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
