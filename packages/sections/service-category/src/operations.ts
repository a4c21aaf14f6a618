// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ServiceCategory } from '@halopsa/schemas'

/** Parameters of {@link getServiceCategory}. */
export interface GetServiceCategoryParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  include_parent_name?: boolean | null | undefined
  /** Only records for the ITIL type with this id. */
  itil_ticket_type?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /ServiceCategory`
 *
 * Lists service categories.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getServiceCategory<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetServiceCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceCategory[]>> {
  return halo.request<ServiceCategory[], As>({ method: 'get', path: '/ServiceCategory', query }, options)
}

/** Parameters of {@link paginateServiceCategory}: those of {@link getServiceCategory}. */
export type PaginateServiceCategoryParams = GetServiceCategoryParams

/**
 * Every record of `GET /ServiceCategory`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateServiceCategory(
  halo: HaloClient,
  params?: PaginateServiceCategoryParams,
  options?: PaginateOptions,
): Pages<ServiceCategory> {
  return paginate((_, call) => getServiceCategory(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postServiceCategory}. */
export interface PostServiceCategoryParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  serviceCategoryList: ServiceCategory[]
}

/**
 * `POST /ServiceCategory`
 *
 * Creates or updates service categories.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postServiceCategory<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { serviceCategoryList, ...query }: PostServiceCategoryParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ServiceCategory[], ServiceCategory>>> {
  return halo.request<Flagged<Flag, ServiceCategory[], ServiceCategory>, As>(withBody({ method: 'post', path: '/ServiceCategory', query, body: serviceCategoryList }, 'serviceCategoryList'), options)
}

/** Parameters of {@link getServiceCategoryById}. */
export interface GetServiceCategoryByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ServiceCategory/{id}`
 *
 * Reads a service category.
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
 * Deletes a service category.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteServiceCategoryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteServiceCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ServiceCategory | undefined>> {
  return halo.request<ServiceCategory | undefined, As>({ method: 'delete', path: path`/ServiceCategory/${id}`, query, as: byMediaType }, options)
}
