// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { CustomButton } from '@halopsa/schemas'

/** Parameters of {@link getCustomButton}. */
export interface GetCustomButtonParams {
  isbuttonsetup?: boolean | null | undefined
  ispermissionsetup?: boolean | null | undefined
  msid?: number | null | undefined
  typeid?: number | null | undefined
}

/**
 * `GET /CustomButton`
 *
 * Lists custom buttons.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomButton<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomButtonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomButton[]>> {
  return halo.request<CustomButton[], As>({ method: 'get', path: '/CustomButton', query }, options)
}

/** Parameters of {@link paginateCustomButton}: those of {@link getCustomButton}. */
export type PaginateCustomButtonParams = GetCustomButtonParams

/**
 * Every record of `GET /CustomButton`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomButton(
  halo: HaloClient,
  params?: PaginateCustomButtonParams,
  options?: PaginateOptions,
): Pages<CustomButton> {
  return paginate((_, call) => getCustomButton(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postCustomButton}. */
export interface PostCustomButtonParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  customButtonList: CustomButton[]
}

/**
 * `POST /CustomButton`
 *
 * Creates or updates custom buttons.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postCustomButton<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { customButtonList, ...query }: PostCustomButtonParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, CustomButton[], CustomButton>>> {
  return halo.request<Flagged<Flag, CustomButton[], CustomButton>, As>(withBody({ method: 'post', path: '/CustomButton', query, body: customButtonList }, 'customButtonList'), options)
}

/** Parameters of {@link getCustomButtonById}. */
export interface GetCustomButtonByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /CustomButton/{id}`
 *
 * Reads a custom button.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getCustomButtonById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetCustomButtonByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomButton>> {
  return halo.request<CustomButton, As>({ method: 'get', path: path`/CustomButton/${id}`, query }, options)
}

/** Parameters of {@link deleteCustomButtonById}. */
export interface DeleteCustomButtonByIdParams {
  id: number
}

/**
 * `DELETE /CustomButton/{id}`
 *
 * Deletes a custom button.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteCustomButtonById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomButtonByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomButton | undefined>> {
  return halo.request<CustomButton | undefined, As>({ method: 'delete', path: path`/CustomButton/${id}`, query, as: byMediaType }, options)
}
