// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Outgoingemail } from '@halopsa/schemas'

/** Parameters of {@link getOutgoingemail}. */
export interface GetOutgoingemailParams {
  /** Only e-mails that failed. */
  errorsonly?: boolean | null | undefined
}

/**
 * `GET /Outgoingemail`
 *
 * Lists outgoing emails.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getOutgoingemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOutgoingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Outgoingemail[]>> {
  return halo.request<Outgoingemail[], As>({ method: 'get', path: '/Outgoingemail', query }, options)
}

/** Parameters of {@link paginateOutgoingemail}: those of {@link getOutgoingemail}. */
export type PaginateOutgoingemailParams = GetOutgoingemailParams

/**
 * Every record of `GET /Outgoingemail`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateOutgoingemail(
  halo: HaloClient,
  params?: PaginateOutgoingemailParams,
  options?: PaginateOptions,
): Pages<Outgoingemail> {
  return paginate((_, call) => getOutgoingemail(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postOutgoingemail}. */
export interface PostOutgoingemailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  outgoingemailList: Outgoingemail[]
}

/**
 * `POST /Outgoingemail`
 *
 * Creates or updates outgoing emails, which the mail service sends.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postOutgoingemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { outgoingemailList, ...query }: PostOutgoingemailParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Outgoingemail[], Outgoingemail>>> {
  return halo.request<Flagged<Flag, Outgoingemail[], Outgoingemail>, As>(withBody({ method: 'post', path: '/Outgoingemail', query, body: outgoingemailList }, 'outgoingemailList'), options)
}

/** Parameters of {@link deleteOutgoingemailById}. */
export interface DeleteOutgoingemailByIdParams {
  id: number
}

/**
 * `DELETE /Outgoingemail/{id}`
 *
 * Deletes an outgoing email.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteOutgoingemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteOutgoingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Outgoingemail | undefined>> {
  return halo.request<Outgoingemail | undefined, As>({ method: 'delete', path: path`/Outgoingemail/${id}`, query, as: byMediaType }, options)
}
