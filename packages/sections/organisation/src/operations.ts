// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Organisation } from '@halopsa/schemas'

/** Parameters of {@link getOrganisation}. */
export type GetOrganisationParams = Record<string, never>

/**
 * `GET /Organisation`
 *
 * Lists organisations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getOrganisation<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOrganisationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Organisation[]>> {
  return halo.request<Organisation[], As>({ method: 'get', path: '/Organisation', query }, options)
}

/** Parameters of {@link paginateOrganisation}: those of {@link getOrganisation}. */
export type PaginateOrganisationParams = GetOrganisationParams

/**
 * Every record of `GET /Organisation`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateOrganisation(
  halo: HaloClient,
  params?: PaginateOrganisationParams,
  options?: PaginateOptions,
): Pages<Organisation> {
  return paginate((_, call) => getOrganisation(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postOrganisation}. */
export interface PostOrganisationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  organisationList: Organisation[]
}

/**
 * `POST /Organisation`
 *
 * Creates or updates organisations.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postOrganisation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { organisationList, ...query }: PostOrganisationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Organisation[], Organisation>>> {
  return halo.request<Flagged<Flag, Organisation[], Organisation>, As>(withBody({ method: 'post', path: '/Organisation', query, body: organisationList }, 'organisationList'), options)
}

/** Parameters of {@link getOrganisationById}. */
export interface GetOrganisationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Organisation/{id}`
 *
 * Reads an organisation.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getOrganisationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetOrganisationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Organisation>> {
  return halo.request<Organisation, As>({ method: 'get', path: path`/Organisation/${id}`, query }, options)
}

/** Parameters of {@link deleteOrganisationById}. */
export interface DeleteOrganisationByIdParams {
  id: number
}

/**
 * `DELETE /Organisation/{id}`
 *
 * Deletes an organisation.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteOrganisationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteOrganisationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Organisation | undefined>> {
  return halo.request<Organisation | undefined, As>({ method: 'delete', path: path`/Organisation/${id}`, query, as: byMediaType }, options)
}
