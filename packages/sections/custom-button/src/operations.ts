// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { CustomButton } from '@halopsa/schemas'

/** Parameters of {@link getCustomButton}. */
export interface GetCustomButtonParams {
  isbuttonsetup?: boolean | undefined
  ispermissionsetup?: boolean | undefined
  msid?: number | undefined
  typeid?: number | undefined
}

/**
 * `GET /CustomButton`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomButton<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomButtonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomButton', query, as: 'auto' }, options)
}

/** Parameters of {@link postCustomButton}. */
export interface PostCustomButtonParams {
  /** Records to create; one that has an `id` is updated. */
  customButtonList: CustomButton[]
}

/**
 * `POST /CustomButton`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postCustomButton<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { customButtonList, ...query }: PostCustomButtonParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CustomButton>> {
  return halo.request<CustomButton, As>({ method: 'post', path: '/CustomButton', query, body: customButtonList }, options)
}

/** Parameters of {@link getCustomButtonById}. */
export interface GetCustomButtonByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /CustomButton/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteCustomButtonById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteCustomButtonByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/CustomButton/${id}`, query, as: 'auto' }, options)
}
