// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ToDoGroup } from '@halopsa/schemas'

/** Parameters of {@link getToDoGroup}. */
export type GetToDoGroupParams = Record<string, never>

/**
 * `GET /ToDoGroup`
 *
 * Lists groups of to-dos.
 *
 * Answers with a view of the list with the records under `data`, as recorded on a live server.
 */
export async function getToDoGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetToDoGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'data', ToDoGroup>>> {
  return halo.request<ListView<'data', ToDoGroup>, As>({ method: 'get', path: '/ToDoGroup', query }, options)
}

/** Parameters of {@link paginateToDoGroup}: those of {@link getToDoGroup}. */
export type PaginateToDoGroupParams = GetToDoGroupParams

/**
 * Every record of `GET /ToDoGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateToDoGroup(
  halo: HaloClient,
  params?: PaginateToDoGroupParams,
  options?: PaginateOptions,
): Pages<ToDoGroup> {
  return paginate((_, call) => getToDoGroup(halo, params, call), { records: 'data', pages: false }, options)
}

/** Parameters of {@link postToDoGroup}. */
export interface PostToDoGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  toDoGroupList: ToDoGroup[]
}

/**
 * `POST /ToDoGroup`
 *
 * Creates or updates groups of to-dos.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postToDoGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { toDoGroupList, ...query }: PostToDoGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ToDoGroup[], ToDoGroup>>> {
  return halo.request<Flagged<Flag, ToDoGroup[], ToDoGroup>, As>(withBody({ method: 'post', path: '/ToDoGroup', query, body: toDoGroupList }, 'toDoGroupList'), options)
}

/** Parameters of {@link getToDoGroupById}. */
export interface GetToDoGroupByIdParams {
  id: number
}

/**
 * `GET /ToDoGroup/{id}`
 *
 * Reads a group of to-dos.
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
 * Deletes a group of to-dos.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteToDoGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteToDoGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ToDoGroup | undefined>> {
  return halo.request<ToDoGroup | undefined, As>({ method: 'delete', path: path`/ToDoGroup/${id}`, query, as: byMediaType }, options)
}
