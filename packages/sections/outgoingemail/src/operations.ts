// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Outgoingemail } from '@halopsa/schemas'

/** Parameters of {@link getOutgoingemail}. */
export interface GetOutgoingemailParams {
  errorsonly?: boolean | undefined
}

/**
 * `GET /Outgoingemail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutgoingemail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutgoingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Outgoingemail', query, as: 'auto' }, options)
}

/** Parameters of {@link postOutgoingemail}. */
export interface PostOutgoingemailParams {
  /** Records to create; one that has an `id` is updated. */
  outgoingemailList: Outgoingemail[]
}

/**
 * `POST /Outgoingemail`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postOutgoingemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { outgoingemailList, ...query }: PostOutgoingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Outgoingemail>> {
  return halo.request<Outgoingemail, As>({ method: 'post', path: '/Outgoingemail', query, body: outgoingemailList }, options)
}

/** Parameters of {@link deleteOutgoingemailById}. */
export interface DeleteOutgoingemailByIdParams {
  id: number
}

/**
 * `DELETE /Outgoingemail/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteOutgoingemailById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteOutgoingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Outgoingemail/${id}`, query, as: 'auto' }, options)
}
