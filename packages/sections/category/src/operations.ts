// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CategoryDetail } from '@halopsa/schemas'

/** Parameters of {@link getCategory}. */
export interface GetCategoryParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** Only the records of the service with this id. */
  service_id?: number | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
  /** Only the records of the team with this id. */
  team_id?: number | null | undefined
  team_name?: string | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only values of this category: `1` to `4`. */
  type_id?: number | null | undefined
}

/**
 * `GET /Category`
 *
 * Lists ticket categories; `type_id` 1 to 4 is the level of category. Tickets are written with the text of `value`, not with the id.
 *
 * Answers with an array, as recorded on a live server.
 *
 * `type_id` 1 to 4 is category 1 to 4. Tickets take the text of `value` (`Hardware>Laptop`), not the id.
 */
export async function getCategory<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCategoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CategoryDetail[]>> {
  return halo.request<CategoryDetail[], As>({ method: 'get', path: '/Category', query }, options)
}

/** Parameters of {@link paginateCategory}: those of {@link getCategory}. */
export type PaginateCategoryParams = GetCategoryParams

/**
 * Every record of `GET /Category`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCategory(
  halo: HaloClient,
  params?: PaginateCategoryParams,
  options?: PaginateOptions,
): Pages<CategoryDetail> {
  return paginate((_, call) => getCategory(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCategory}. */
export interface PostCategoryParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  categoryDetailList: CategoryDetail[]
}

/**
 * `POST /Category`
 *
 * Creates or updates ticket categories.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCategory<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { categoryDetailList, ...query }: PostCategoryParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CategoryDetail[], CategoryDetail>>> {
  return halo.request<Flagged<Flag, CategoryDetail[], CategoryDetail>, As>(withBody({ method: 'post', path: '/Category', query, body: categoryDetailList }, 'categoryDetailList'), options)
}

/** Parameters of {@link getCategoryById}. */
export interface GetCategoryByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Category/{id}`
 *
 * Reads a ticket category.
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
 * Deletes a ticket category.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCategoryById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCategoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CategoryDetail | undefined>> {
  return halo.request<CategoryDetail | undefined, As>({ method: 'delete', path: path`/Category/${id}`, query, as: byMediaType }, options)
}
