// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ToDoGroup } from '@halopsa/schemas'

/** Parameters of {@link getToDoGroup}. */
export type GetToDoGroupParams = Record<string, never>

/**
 * `GET /ToDoGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getToDoGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetToDoGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ToDoGroup', query, as: 'auto' }, options)
}

/** Parameters of {@link postToDoGroup}. */
export interface PostToDoGroupParams {
  /** Records to create; one that has an `id` is updated. */
  toDoGroupList: ToDoGroup[]
}

/**
 * `POST /ToDoGroup`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postToDoGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { toDoGroupList, ...query }: PostToDoGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ToDoGroup>> {
  return halo.request<ToDoGroup, As>({ method: 'post', path: '/ToDoGroup', query, body: toDoGroupList }, options)
}

/** Parameters of {@link getToDoGroupById}. */
export interface GetToDoGroupByIdParams {
  id: number
}

/**
 * `GET /ToDoGroup/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getToDoGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetToDoGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ToDoGroup>> {
  return halo.request<ToDoGroup, As>({ method: 'get', path: path`/ToDoGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteToDoGroupById}. */
export interface DeleteToDoGroupByIdParams {
  id: number
}

/**
 * `DELETE /ToDoGroup/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteToDoGroupById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteToDoGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ToDoGroup/${id}`, query, as: 'auto' }, options)
}
