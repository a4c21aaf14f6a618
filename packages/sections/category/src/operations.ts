// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CategoryDetail } from '@halopsa/schemas'

/** Parameters of {@link getCategory}. */
export interface GetCategoryParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Only records of the service with this id. */
  service_id?: number | undefined
  /** Only records of the team with this id. */
  team_id?: number | undefined
  team_name?: string | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records of the type with this id. */
  type_id?: number | undefined
}

/**
 * `GET /Category`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCategory<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Category', query, as: 'auto' }, options)
}

/** Parameters of {@link postCategory}. */
export interface PostCategoryParams {
  /** Records to create; one that has an `id` is updated. */
  categoryDetailList: CategoryDetail[]
}

/**
 * `POST /Category`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postCategory<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { categoryDetailList, ...query }: PostCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CategoryDetail>> {
  return halo.request<CategoryDetail, As>({ method: 'post', path: '/Category', query, body: categoryDetailList }, options)
}

/** Parameters of {@link getCategoryById}. */
export interface GetCategoryByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Category/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getCategoryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CategoryDetail>> {
  return halo.request<CategoryDetail, As>({ method: 'get', path: path`/Category/${id}`, query }, options)
}

/** Parameters of {@link deleteCategoryById}. */
export interface DeleteCategoryByIdParams {
  id: number
}

/**
 * `DELETE /Category/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCategoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Category/${id}`, query, as: 'auto' }, options)
}
