// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Qualification } from '@halopsa/schemas'

/** Parameters of {@link getQualification}. */
export interface GetQualificationParams {
  /** With the criteria of each record. */
  includecriteriainfo?: boolean | null | undefined
}

/**
 * `GET /Qualification`
 *
 * Lists qualifications of agents.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getQualification<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetQualificationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Qualification[]>> {
  return halo.request<Qualification[], As>({ method: 'get', path: '/Qualification', query }, options)
}

/** Parameters of {@link paginateQualification}: those of {@link getQualification}. */
export type PaginateQualificationParams = GetQualificationParams

/**
 * Every record of `GET /Qualification`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateQualification(
  halo: HaloClient,
  params?: PaginateQualificationParams,
  options?: PaginateOptions,
): Pages<Qualification> {
  return paginate((_, call) => getQualification(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postQualification}. */
export interface PostQualificationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  qualificationList: Qualification[]
}

/**
 * `POST /Qualification`
 *
 * Creates or updates qualifications of agents.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postQualification<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { qualificationList, ...query }: PostQualificationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Qualification[], Qualification>>> {
  return halo.request<Flagged<Flag, Qualification[], Qualification>, As>(withBody({ method: 'post', path: '/Qualification', query, body: qualificationList }, 'qualificationList'), options)
}

/** Parameters of {@link getQualificationById}. */
export interface GetQualificationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Qualification/{id}`
 *
 * Reads a qualification of agents.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getQualificationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetQualificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Qualification>> {
  return halo.request<Qualification, As>({ method: 'get', path: path`/Qualification/${id}`, query }, options)
}

/** Parameters of {@link deleteQualificationById}. */
export interface DeleteQualificationByIdParams {
  id: number
}

/**
 * `DELETE /Qualification/{id}`
 *
 * Deletes a qualification of agents.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteQualificationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteQualificationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Qualification | undefined>> {
  return halo.request<Qualification | undefined, As>({ method: 'delete', path: path`/Qualification/${id}`, query, as: byMediaType }, options)
}
