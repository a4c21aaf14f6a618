// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SingleSignOnApplication } from '@halopsa/schemas'

/** Parameters of {@link getSingleSignOnApplication}. */
export type GetSingleSignOnApplicationParams = Record<string, never>

/**
 * `GET /SingleSignOnApplication`
 *
 * Lists single sign-on applications.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSingleSignOnApplication<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSingleSignOnApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SingleSignOnApplication[]>> {
  return halo.request<SingleSignOnApplication[], As>({ method: 'get', path: '/SingleSignOnApplication', query }, options)
}

/** Parameters of {@link paginateSingleSignOnApplication}: those of {@link getSingleSignOnApplication}. */
export type PaginateSingleSignOnApplicationParams = GetSingleSignOnApplicationParams

/**
 * Every record of `GET /SingleSignOnApplication`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSingleSignOnApplication(
  halo: HaloClient,
  params?: PaginateSingleSignOnApplicationParams,
  options?: PaginateOptions,
): Pages<SingleSignOnApplication> {
  return paginate((_, call) => getSingleSignOnApplication(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSingleSignOnApplication}. */
export interface PostSingleSignOnApplicationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  singleSignOnApplicationList: SingleSignOnApplication[]
}

/**
 * `POST /SingleSignOnApplication`
 *
 * Creates or updates single sign-on applications.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSingleSignOnApplication<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { singleSignOnApplicationList, ...query }: PostSingleSignOnApplicationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SingleSignOnApplication[], SingleSignOnApplication>>> {
  return halo.request<Flagged<Flag, SingleSignOnApplication[], SingleSignOnApplication>, As>(withBody({ method: 'post', path: '/SingleSignOnApplication', query, body: singleSignOnApplicationList }, 'singleSignOnApplicationList'), options)
}

/** Parameters of {@link getSingleSignOnApplicationById}. */
export interface GetSingleSignOnApplicationByIdParams {
  id: number
}

/**
 * `GET /SingleSignOnApplication/{id}`
 *
 * Reads a single sign-on application.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSingleSignOnApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SingleSignOnApplication>> {
  return halo.request<SingleSignOnApplication, As>({ method: 'get', path: path`/SingleSignOnApplication/${id}`, query }, options)
}

/** Parameters of {@link deleteSingleSignOnApplicationById}. */
export interface DeleteSingleSignOnApplicationByIdParams {
  id: number
}

/**
 * `DELETE /SingleSignOnApplication/{id}`
 *
 * Deletes a single sign-on application.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSingleSignOnApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SingleSignOnApplication | undefined>> {
  return halo.request<SingleSignOnApplication | undefined, As>({ method: 'delete', path: path`/SingleSignOnApplication/${id}`, query, as: byMediaType }, options)
}
