// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FormattedEmail } from '@halopsa/schemas'

/** Parameters of {@link getFormattedemail}. */
export type GetFormattedemailParams = Record<string, never>

/**
 * `GET /formattedemail`
 *
 * Lists formats by which emails become tickets.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getFormattedemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFormattedemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FormattedEmail[]>> {
  return halo.request<FormattedEmail[], As>({ method: 'get', path: '/formattedemail', query }, options)
}

/** Parameters of {@link paginateFormattedemail}: those of {@link getFormattedemail}. */
export type PaginateFormattedemailParams = GetFormattedemailParams

/**
 * Every record of `GET /formattedemail`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFormattedemail(
  halo: HaloClient,
  params?: PaginateFormattedemailParams,
  options?: PaginateOptions,
): Pages<FormattedEmail> {
  return paginate((_, call) => getFormattedemail(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFormattedemail}. */
export interface PostFormattedemailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  formattedEmailList: FormattedEmail[]
}

/**
 * `POST /formattedemail`
 *
 * Creates or updates formats by which emails become tickets.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFormattedemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { formattedEmailList, ...query }: PostFormattedemailParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FormattedEmail[], FormattedEmail>>> {
  return halo.request<Flagged<Flag, FormattedEmail[], FormattedEmail>, As>(withBody({ method: 'post', path: '/formattedemail', query, body: formattedEmailList }, 'formattedEmailList'), options)
}

/** Parameters of {@link getFormattedemailById}. */
export interface GetFormattedemailByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /formattedemail/{id}`
 *
 * Reads a format by which emails become tickets.
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
 * Deletes a format by which emails become tickets.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFormattedemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFormattedemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FormattedEmail | undefined>> {
  return halo.request<FormattedEmail | undefined, As>({ method: 'delete', path: path`/formattedemail/${id}`, query, as: byMediaType }, options)
}
