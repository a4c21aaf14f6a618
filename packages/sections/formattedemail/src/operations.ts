// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FormattedEmail } from '@halopsa/schemas'

/** Parameters of {@link getFormattedemail}. */
export type GetFormattedemailParams = Record<string, never>

/**
 * `GET /formattedemail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFormattedemail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFormattedemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/formattedemail', query, as: 'auto' }, options)
}

/** Parameters of {@link postFormattedemail}. */
export interface PostFormattedemailParams {
  /** Records to create; one that has an `id` is updated. */
  formattedEmailList: FormattedEmail[]
}

/**
 * `POST /formattedemail`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postFormattedemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { formattedEmailList, ...query }: PostFormattedemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FormattedEmail>> {
  return halo.request<FormattedEmail, As>({ method: 'post', path: '/formattedemail', query, body: formattedEmailList }, options)
}

/** Parameters of {@link getFormattedemailById}. */
export interface GetFormattedemailByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /formattedemail/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getFormattedemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFormattedemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FormattedEmail>> {
  return halo.request<FormattedEmail, As>({ method: 'get', path: path`/formattedemail/${id}`, query }, options)
}

/** Parameters of {@link deleteFormattedemailById}. */
export interface DeleteFormattedemailByIdParams {
  id: number
}

/**
 * `DELETE /formattedemail/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFormattedemailById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFormattedemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/formattedemail/${id}`, query, as: 'auto' }, options)
}
