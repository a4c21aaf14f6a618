// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ServiceCategory } from '@halopsa/schemas'

/** Parameters of {@link getServiceCategory}. */
export interface GetServiceCategoryParams {
  access_control_level?: number | undefined
  include_parent_name?: boolean | undefined
  itil_ticket_type?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /ServiceCategory`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getServiceCategory<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetServiceCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ServiceCategory', query, as: 'auto' }, options)
}

/** Parameters of {@link postServiceCategory}. */
export interface PostServiceCategoryParams {
  /** Records to create; one that has an `id` is updated. */
  serviceCategoryList: ServiceCategory[]
}

/**
 * `POST /ServiceCategory`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postServiceCategory<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { serviceCategoryList, ...query }: PostServiceCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceCategory>> {
  return halo.request<ServiceCategory, As>({ method: 'post', path: '/ServiceCategory', query, body: serviceCategoryList }, options)
}

/** Parameters of {@link getServiceCategoryById}. */
export interface GetServiceCategoryByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ServiceCategory/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getServiceCategoryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetServiceCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceCategory>> {
  return halo.request<ServiceCategory, As>({ method: 'get', path: path`/ServiceCategory/${id}`, query }, options)
}

/** Parameters of {@link deleteServiceCategoryById}. */
export interface DeleteServiceCategoryByIdParams {
  id: number
}

/**
 * `DELETE /ServiceCategory/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteServiceCategoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ServiceCategory/${id}`, query, as: 'auto' }, options)
}
